package org.cxmaturity.server.catalogue;

import static org.cxmaturity.problem.Wording.say;

import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.problem.Wording;

/** The catalogue of faults of uploads (L); what is wrong inside a questionnaire has lint's codes. A code keeps its meaning. */
final class UploadFaults {
    private UploadFaults() {}

    static Problem notZip() {
        return error("L01", say("the zip archive cannot be read"), say("Zip the folder again, without a password."));
    }

    static Problem tooManyFiles(int most) {
        return tooMuch(say("the zip archive holds more than {0} files", most));
    }

    static Problem fileTooLarge(int mebibytes) {
        return tooMuch(say("the zip archive holds more than {0} MiB in a file", mebibytes));
    }

    static Problem tooLarge(int mebibytes) {
        return tooMuch(say("the zip archive holds more than {0} MiB", mebibytes));
    }

    private static Problem tooMuch(Wording what) {
        return error("L02", what, say("Zip the folder of one questionnaire alone."));
    }

    static Problem badName(String name) {
        return error(
                "L03",
                say("the zip archive has a file named {0}", Quote.of(name)),
                say("Use plain names inside one folder: questionnaire.yaml and texts.<language>.yaml."));
    }

    static Problem scattered(String name) {
        return error(
                "L04",
                say("the zip archive has {0} twice, or in another folder than the rest", Quote.of(name)),
                say("Zip the folder of one questionnaire alone."));
    }

    static Problem nothing() {
        return error(
                "L05",
                say("there is no questionnaire in it"),
                say("Send questionnaire.yaml, or a zip of the folder that holds it."));
    }

    static Problem bundled(String id) {
        return error(
                "L06",
                say("the id {0} belongs to a questionnaire that comes with the program", Quote.of(id)),
                say("Give yours an id of its own."));
    }

    static Problem versionTaken(String id, String version) {
        return error(
                "L07",
                say("version {0} of {1} is published with other content, and never changes", version, Quote.of(id)),
                say("Raise the version, and publish that."));
    }

    private static Problem error(String code, Wording message, Wording mend) {
        return Problem.error(code, Place.of("body"), message, mend);
    }
}
