package org.cxmaturity.server.catalogue;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;

/** The catalogue of faults of uploads (L); what is wrong inside a questionnaire has lint's codes. A code keeps its meaning. */
final class UploadFaults {
    private UploadFaults() {}

    static Problem notZip() {
        return error("L01", "the zip archive cannot be read", "Zip the folder again, without a password.");
    }

    static Problem tooMuch(String what) {
        return error("L02", "the zip archive holds more than " + what, "Zip the folder of one questionnaire alone.");
    }

    static Problem badName(String name) {
        return error(
                "L03",
                "the zip archive has a file named " + Quote.of(name),
                "Use plain names inside one folder: questionnaire.yaml and texts.<language>.yaml.");
    }

    static Problem scattered(String name) {
        return error(
                "L04",
                "the zip archive has " + Quote.of(name) + " twice, or in another folder than the rest",
                "Zip the folder of one questionnaire alone.");
    }

    static Problem nothing() {
        return error(
                "L05",
                "there is no questionnaire in it",
                "Send questionnaire.yaml, or a zip of the folder that holds it.");
    }

    static Problem bundled(String id) {
        return error(
                "L06",
                "the id " + Quote.of(id) + " belongs to a questionnaire that comes with the program",
                "Give yours an id of its own.");
    }

    static Problem versionTaken(String id, String version) {
        return error(
                "L07",
                "version " + version + " of " + Quote.of(id) + " is published with other content, and never changes",
                "Raise the version, and publish that.");
    }

    private static Problem error(String code, String message, String mend) {
        return Problem.error(code, Place.of("body"), message, mend);
    }
}
