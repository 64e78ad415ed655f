package org.cxmaturity.server.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.cxmaturity.problem.Tongue;
import org.jspecify.annotations.Nullable;

/** Which of the languages that messages come in a caller likes best. */
public final class Spoken {
    private Spoken() {}

    /** The language that the header Accept-Language of a call asks for; English without a call. */
    public static Tongue in(@Nullable HttpHeaders headers) {
        return headers == null ? Tongue.ENGLISH : in(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * The language with the highest quality in an Accept-Language header, the earlier of two; English where the header says
     * nothing, names none that there is, or is none.
     */
    static Tongue in(@Nullable String acceptLanguage) {
        return wishes(acceptLanguage).stream()
                .filter(wish -> wish.getWeight() > 0)
                .flatMap(wish -> named(wish.getRange()).stream())
                .findFirst()
                .orElse(Tongue.ENGLISH);
    }

    private static Optional<Tongue> named(String range) {
        return range.equals("*") ? Optional.of(Tongue.ENGLISH) : Tongue.named(range);
    }

    private static List<LanguageRange> wishes(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
