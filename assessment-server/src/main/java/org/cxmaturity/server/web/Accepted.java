package org.cxmaturity.server.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the media types on offer a caller likes best. */
public final class Accepted {
    private Accepted() {}

    /**
     * The type with the highest quality in an Accept header; the earlier of two, and the first on offer where the header
     * says nothing or anything goes.
     *
     * @param offered in small letters, the usual one first
     */
    public static String best(@Nullable String accept, List<String> offered) {
        String best = offered.get(0);
        double most = 0;
        for (String part :
                accept == null ? new String[0] : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] words = part.strip().split("\\s*;\\s*", -1);
            String found = among(words[0], offered);
            double q = quality(words);
            if (q > most && found != null) {
                most = q;
                best = found;
            }
        }
        return best;
    }

    private static @Nullable String among(String range, List<String> offered) {
        return offered.stream()
                .filter(type -> range.equals(type)
                        || range.startsWith("*/")
                        || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)))
                .findFirst()
                .orElse(null);
    }

    private static double quality(String[] words) {
        for (String word : words) {
            if (word.matches("q=[01](\\.\\d{0,3})?")) {
                return Double.parseDouble(word.substring(2));
            }
        }
        return 1;
    }
}
