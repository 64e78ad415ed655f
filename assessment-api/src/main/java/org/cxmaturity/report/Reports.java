package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Meta;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.About;

/** From what a report may show to the report: all its words and charts, in the language of the data. */
public final class Reports {
    private Reports() {}

    /**
     * The report of these data: the same data give the same report, on any machine.
     *
     * @param fingerprint 16 hex digits that stand for the data
     */
    public static Report of(ReportData data, String fingerprint) {
        return of(data, fingerprint, Cuts.NONE);
    }

    /** The same without what it gives up to be short; the report says what that is. */
    public static Report of(ReportData data, String fingerprint, Cuts cuts) {
        Voice voice = Voice.of(data);
        List<Page> sections = new Sections(data, voice, fingerprint, cuts).pages();
        return new Report(
                meta(data, voice, fingerprint),
                new CoverPage(data, voice, fingerprint).cover(),
                ContentsPage.before(sections, data.about().edition(), voice),
                data.looks() == null ? Looks.HOUSE : data.looks());
    }

    /** What the report leaves out, and why, in its language. */
    public static List<Fact> leftOut(ReportData data) {
        return new LeftOut(data, Voice.of(data), Cuts.NONE).facts();
    }

    /** Whether there are words for reports in a BCP 47 language; without them a report is in English. */
    public static boolean speaks(String language) {
        String own = Locale.forLanguageTag(language).getLanguage();
        return !own.isEmpty() && Words.of(language).language().equals(own.equals("no") ? "nb" : own);
    }

    /** The language that a report asked for in one (BCP 47) is in: that of its own words. */
    public static String language(String asked) {
        String own = ReportTheme.primary(asked);
        return languages().contains(own) ? own : Words.FALLBACK;
    }

    /** The languages that there are words for. */
    public static List<String> languages() {
        return List.of("en", "da", "nb", "sv");
    }

    /** Sections that a note is written to and that are not in the report of these data, so that it is not printed. */
    public static List<String> idleNotes(ReportData data) {
        List<Page> pages = new Sections(data, Voice.of(data), "", Cuts.NONE).pages();
        return data.said().notes().keySet().stream()
                .filter(section -> pages.stream().noneMatch(page -> SectionIds.holds(section, page.section())))
                .toList();
    }

    private static Meta meta(ReportData data, Voice voice, String fingerprint) {
        About about = data.about();
        String title = title(data, voice);
        String client = client(data, voice);
        String date = date(data, voice);
        String preparedBy = data.said().writer();
        return new Meta(
                voice.language(),
                voice.say("meta.title", client, title),
                voice.say("meta.subject", title, client),
                preparedBy.isEmpty() ? voice.say("meta.author") : preparedBy,
                client,
                about.title() != null || date.isEmpty() ? title : voice.say("meta.runningHead", title, date),
                draft(data)
                        ? voice.say("draft.foot") + " \u00B7 " + confidentiality(data, voice)
                        : confidentiality(data, voice),
                synthetic(data) ? voice.say("synthetic.foot") : null,
                voice.say(
                        "meta.instrument",
                        data.instrument().title(),
                        data.instrument().version()),
                voice.say("meta.pageOf"),
                about.date(),
                fingerprint);
    }

    /** Name of the assessment; without one, what a questionnaire for staff measures, else the questionnaire's own title. */
    static String title(ReportData data, Voice voice) {
        String title = data.about().title();
        if (title != null) {
            return title;
        }
        return data.instrument().staff()
                ? voice.say("meta.maturity")
                : data.instrument().title();
    }

    static String client(ReportData data, Voice voice) {
        String client = data.about().client();
        return client == null ? voice.say("meta.client") : client;
    }

    /** The date in words; empty when there is none. */
    static String date(ReportData data, Voice voice) {
        String date = data.about().date();
        return date == null ? "" : voice.notation().longDate(LocalDate.parse(date));
    }

    static String confidentiality(ReportData data, Voice voice) {
        String said = data.said().confidentiality();
        return said == null ? voice.say("meta.confidential") : said;
    }

    /** Whether the questionnaire was still being written when it was answered. */
    static boolean draft(ReportData data) {
        return Boolean.TRUE.equals(data.instrument().draft());
    }

    /** Whether anything in the report is invented. */
    static boolean synthetic(ReportData data) {
        return data.about().synthetic()
                || Stream.concat(Stream.of(data), data.modules().stream().map(m -> m.alone(data)))
                        .map(ReportData::peers)
                        .anyMatch(peers -> peers != null && peers.synthetic());
    }
}
