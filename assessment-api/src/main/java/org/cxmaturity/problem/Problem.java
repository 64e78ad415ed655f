package org.cxmaturity.problem;

/**
 * One fault of an input, or a warning about it.
 *
 * @param severity ERROR stops the work, WARNING is told and passed
 * @param code     stable for ever: a letter for the kind of input and two digits, for example {@code Q01}
 * @param place    where it stands
 * @param message  what is wrong, with the value in it; a clause without a full stop at its end
 * @param mend     what to do about it, a sentence
 */
public record Problem(Severity severity, String code, Place place, Wording message, Wording mend) {
    /** Whether a problem stops the work. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A fault that stops the work. */
    public static Problem error(String code, Place place, Wording message, Wording mend) {
        return new Problem(Severity.ERROR, code, place, message, mend);
    }

    /** Something to look at that stops nothing. */
    public static Problem warning(String code, Place place, Wording message, Wording mend) {
        return new Problem(Severity.WARNING, code, place, message, mend);
    }

    /** Whether this problem stops the work. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code PLACE: CODE message. Mend.} in English. */
    @Override
    public String toString() {
        return in(Tongue.ENGLISH);
    }

    /** {@code PLACE: CODE message. Mend.} as the command line prints it, in a language. */
    public String in(Tongue tongue) {
        return place + ": " + code + " " + message.in(tongue) + ". " + mend.in(tongue);
    }
}
