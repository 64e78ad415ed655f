package org.cxmaturity.questionnaire.author;

import java.util.List;
import org.cxmaturity.questionnaire.Questionnaire;

/**
 * A questionnaire to look at: its form and its advice as one HTML file, well-formed as XML, without scripts and without
 * anything from elsewhere.
 */
public final class Preview {
    private static final String STYLE = """
            :root { color: #15252D; background: #fff; font: 1rem/1.45 Inter, "Segoe UI", Arial, sans-serif; }
            body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
            h1, h2, legend { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; }
            h1 { font-size: 1.75rem; line-height: 2.25rem; }
            h2 { font-size: 1.35rem; margin-top: 2.5rem; border-top: 1px solid #C9D1D4; padding-top: 1rem; }
            h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
            .lead, small { color: #44555E; } .quiet { color: #5A6A73; font-size: .875rem; }
            .draft { background: #FBF3E2; color: #7A4F00; border-left: 4px solid #7A4F00; padding: .5rem .75rem; font-weight: 600; }
            fieldset { border: 1px solid #7D8A91; border-radius: 8px; margin: 1rem 0; padding: .5rem 1rem 1rem; }
            legend { font-size: 1.1rem; padding: 0 .25rem; }
            fieldset label { display: block; padding: .5rem; border-radius: 6px; min-height: 1.75rem; }
            fieldset label:has(input:checked) { background: #E6EEF0; }
            input[type=text], input[type=number], textarea { font: inherit; border: 1px solid #7D8A91; border-radius: 6px; padding: .5rem; }
            input[type=text], textarea { width: 100%; box-sizing: border-box; }
            input { accent-color: #0E5468; }
            a { color: #0E5468; } nav ul { list-style: none; padding: 0; display: flex; gap: 1rem; }
            :focus-visible { outline: 3px solid #1B5FCC; outline-offset: 2px; }
            table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #E2E7E8; }
            thead th { color: #44555E; border-bottom: 1px solid #15252D; }
            main:has(article:target) > article:not(:target), main:not(:has(article:target)) > article:not(:first-of-type) { display: none; }
            @media print { nav { display: none; } fieldset { break-inside: avoid; } }
            """;

    private Preview() {}

    /**
     * The file.
     *
     * @param languages BCP 47, one at least; the first one is shown, the others by links, without any script
     */
    public static String html(Questionnaire q, List<String> languages) {
        String first = languages.get(0);
        AuthorWords words = AuthorWords.of(first);
        Html out = new Html(q.language(), first);
        out.raw("<!DOCTYPE html>\n<html lang=\"").text(first).raw("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.element("title", q.title().in(first) + (q.draft() ? " (" + words.say("draft") + ")" : ""));
        out.raw("<style>/*<![CDATA[*/\n" + STYLE + "/*]]>*/</style>\n</head>\n<body>\n");
        if (languages.size() > 1) {
            out.raw("<nav aria-label=\"").text(words.say("languages")).raw("\"><ul>\n");
            languages.forEach(l -> out.raw("<li><a href=\"#")
                    .text(l)
                    .raw("\" hreflang=\"")
                    .text(l)
                    .raw("\">")
                    .text(l)
                    .raw("</a></li>\n"));
            out.raw("</ul></nav>\n");
        }
        out.raw("<main>\n");
        languages.forEach(language -> out.raw(new FormPage(q, language).article()));
        return out.raw("</main>\n</body>\n</html>\n").toString();
    }
}
