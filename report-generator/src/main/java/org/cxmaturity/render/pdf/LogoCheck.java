package org.cxmaturity.render.pdf;

import org.cxmaturity.report.Looks;

/** Whether a logo that was read can be drawn. */
public final class LogoCheck {
    private LogoCheck() {}

    /** Whether there is anything to see when it is drawn. */
    public static boolean draws(Looks.Logo logo) {
        return LogoInk.draws(logo);
    }
}
