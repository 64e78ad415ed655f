package org.cxmaturity.rest;

/** What changes in revisions. */
public interface Revised extends Resource {
    /** 1 and up, one more with every change. */
    int revision();

    /** The revision in quotes. */
    @Override
    default String etag() {
        return "\"" + revision() + "\"";
    }
}
