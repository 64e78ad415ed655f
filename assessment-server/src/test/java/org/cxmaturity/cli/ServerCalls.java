package org.cxmaturity.cli;

import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.client.CxmClient;

/** What most tests over HTTP begin with. */
final class ServerCalls {
    private ServerCalls() {}

    /** An open assessment of a new client of this name; its id. */
    static String open(CxmClient cxm, String client, AssessmentDraft draft) {
        String id = cxm.clients().create(ClientDraft.named(client)).id();
        String assessment = cxm.assessments().create(id, draft).id();
        cxm.assessments().open(assessment, null);
        return assessment;
    }
}
