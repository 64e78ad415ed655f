package org.cxmaturity.render.kit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.report.Report;

/** All sample reports by name. */
public final class Samples {
    /** Attached to every sample. */
    public static final byte[] DATA = "{\"format\":\"cxm-report-data/1\",\"note\":\"Synthetic: \u00e6\u00f8\u00e5\"}"
            .getBytes(StandardCharsets.UTF_8);

    private Samples() {}

    public static Map<String, Report> all() {
        Map<String, Report> all = new LinkedHashMap<>();
        all.put("five-factors", FiveFactors.report());
        all.put("ten-factors", TenFactors.report());
        all.put("minimal", Minimal.report());
        all.put("themed", Themed.report());
        all.put("monstrous", Monstrous.report());
        return all;
    }
}
