package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Columns that survey tools add on their own: who, when, from where. */
final class ToolColumns {
    /** What says when a sheet was handed in, the best first. */
    private static final List<String> SUBMITTED = List.of(
            "submitdate",
            "date submitted",
            "completion time",
            "recordeddate",
            "enddate",
            "timestamp",
            "tidsstempel",
            "tidsstempling",
            "tidsmerke",
            "tidstämpel",
            "datestamp");

    private static final Map<String, String> OTHERS = Map.of(
            "id", "respondent",
            "response id", "respondent",
            "responseid", "respondent",
            "interviewtime", "seconds",
            "total time", "seconds",
            "duration (in seconds)", "seconds");

    private static final Set<String> PASSED = Set.of(
            "start time",
            "email",
            "email address",
            "name",
            "last modified time",
            "language",
            "lastpage",
            "last page",
            "startlanguage",
            "start language",
            "seed",
            "startdate",
            "date started",
            "datestamp",
            "date last action",
            "ipaddr",
            "ip address",
            "ipaddress",
            "refurl",
            "referrer url",
            "token",
            "access code",
            "username",
            "score",
            "status",
            "progress",
            "finished",
            "recipientlastname",
            "recipientfirstname",
            "recipientemail",
            "externalreference",
            "locationlatitude",
            "locationlongitude",
            "distributionchannel",
            "userlanguage");

    private ToolColumns() {}

    /** The columns with those of the tools understood, where nothing else has been made of them. */
    static List<Found> understand(List<Found> columns) {
        List<Found> out = new ArrayList<>();
        String submitted = SUBMITTED.stream()
                .filter(name -> columns.stream()
                        .anyMatch(c -> unknown(c) && key(c.name()).equals(name)))
                .findFirst()
                .orElse("");
        Set<String> taken = new LinkedHashSet<>();
        columns.forEach(c -> c.goesTo().ifPresent(t -> taken.add(t.column())));
        for (Found column : columns) {
            String key = key(column.name());
            String to = key.equals(submitted) ? "submitted" : OTHERS.getOrDefault(key, "");
            if (!unknown(column)) {
                out.add(column);
            } else if (!to.isEmpty() && taken.add(to)) {
                out.add(Found.exact(column.name(), new Target(to, "")));
            } else if (!to.isEmpty() || SUBMITTED.contains(key) || isPassed(key)) {
                out.add(new Found(column.name(), null, Found.How.PASSED_OVER, 0));
            } else {
                out.add(column);
            }
        }
        return out;
    }

    private static boolean unknown(Found column) {
        return column.how() == Found.How.UNKNOWN;
    }

    private static boolean isPassed(String key) {
        return PASSED.contains(key) || key.matches("grouptime\\d+|g\\d+q\\d+time");
    }

    private static String key(String name) {
        return Folded.of(Folded.withoutCode(name)).toLowerCase(Locale.ROOT);
    }
}
