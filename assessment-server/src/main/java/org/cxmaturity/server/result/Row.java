package org.cxmaturity.server.result;

import org.cxmaturity.response.Response;

/**
 * A response as results see it.
 *
 * @param id       of the stored response
 * @param revision 1 and up, one more each time the respondent answers anew
 */
public record Row(String id, int revision, Response response) {}
