package org.cxmaturity.server.result;

/** What results ask of the assessments and their responses; implemented where both are known. */
public interface Subjects {
    /** An assessment that the present caller may know of; refuses with 404 otherwise. */
    Subject subject(String assessment);
}
