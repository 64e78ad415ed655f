package org.cxmaturity.render.pptx;

import org.cxmaturity.report.Report.Sign;
import org.cxmaturity.report.Report.Sign.Direction;

/** The signs beside certain differences. */
final class Signs {
    private Signs() {}

    static String of(Sign sign) {
        return sign.direction() == Direction.UP ? "\u25b2" : "\u25bc";
    }
}
