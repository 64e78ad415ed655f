package org.cxmaturity.report.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comment;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.Ask;
import org.cxmaturity.report.Ask.Question;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.PaperForm;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Badge;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;
import org.jspecify.annotations.Nullable;

/** Makes the paper form of a questionnaire, or of a core and its modules. */
public final class PaperForms {
    private static final int LINES = 4;

    private final List<Questionnaire> all;
    private final Asked asked;
    private final FormWords words;
    private final Questions questions;

    private PaperForms(List<Questionnaire> all, Asked asked) {
        this.all = all;
        this.asked = asked;
        this.words = FormWords.of(asked.language());
        this.questions = new Questions(all, asked, words);
    }

    /**
     * Who asks whom, and how.
     *
     * @param language BCP 47; texts that lack it stand in their base language
     * @param client   who asks; null where that is left open
     * @param contact  whom to ask, and where to hand the form in; null where that is left open
     * @param role     option of the background question {@code role} whose copy this is; null for one form for all roles
     */
    public record Asked(
            String language,
            @Nullable String client,
            @Nullable String contact,
            @Nullable String role) {}

    /**
     * The form. Background and open questions that several of them have are asked once; items are numbered through, then
     * the questions beside the factors, as response maps count them. A copy for one role leaves out what that role is not
     * asked, without numbering anew.
     *
     * @param all a core and its modules, or one questionnaire; one at least, of which no two have an id in common but for
     *            questions that are asked once
     */
    public static PaperForm of(List<Questionnaire> all, Asked asked) {
        return new PaperForms(List.copyOf(all), asked).form();
    }

    private PaperForm form() {
        List<Page> pages = new ArrayList<>();
        for (Questionnaire q : all) {
            List<Block> blocks = new ArrayList<>();
            if (pages.isEmpty()) {
                blocks.add(about());
                blocks.addAll(part(words.say("you"), background()));
            }
            for (int i = 0; i < q.factors().size(); i++) {
                blocks.addAll(factor(q, q.factors().get(i), i));
            }
            if (!blocks.isEmpty()) {
                String name = pages.isEmpty() ? "" : in(q.title());
                pages.add(new Page(q.id(), name, null, eyebrow(pages.size()), in(q.title()), in(q.purpose()), blocks));
            }
        }
        List<Block> end = end();
        if (!end.isEmpty() && pages.size() == 1) {
            Page first = pages.get(0);
            end.addAll(0, first.blocks());
            pages.set(0, new Page(first.section(), "", null, first.eyebrow(), first.title(), first.lead(), end));
        } else if (!end.isEmpty()) {
            String title = words.say("end");
            pages.add(new Page("end", title, null, words.say("eyebrow"), title, "", end));
        }
        return new PaperForm(meta(pages), pages);
    }

    private String eyebrow(int before) {
        return before == 0 && asked.client() != null
                ? words.say("eyebrow.client", asked.client())
                : words.say(before == 0 ? "eyebrow" : "eyebrow.module");
    }

    // ---- what stands before the questions ----

    private Definitions about() {
        List<Fact> facts = new ArrayList<>();
        if (draft()) {
            facts.add(new Fact(words.say("draft"), words.say("draft.value")));
        }
        String client = asked.client();
        facts.add(new Fact(words.say("who"), client == null ? words.say("who.open") : client));
        if (asked.contact() != null) {
            facts.add(new Fact(words.say("contact"), asked.contact()));
        }
        int minutes = all.stream().mapToInt(Questionnaire::minutes).sum();
        facts.add(new Fact(words.say("time"), words.say("time.value", minutes, questions.count())));
        facts.add(new Fact(words.say("how"), how()));
        facts.add(new Fact(words.say("none"), words.say("none.value")));
        boolean comments = all.stream().anyMatch(q -> !q.comments().isEmpty());
        facts.add(new Fact(
                words.say("yours"),
                words.say("yours.value")
                        + (comments ? " " + words.say("yours.comments") : "")
                        + " " + words.say("yours.read")));
        return new Definitions(new Head("", ""), facts);
    }

    private String how() {
        String role = questions.role(asked.role());
        if (!role.isEmpty()) {
            return words.say("how.copy", role) + " " + words.say("how.value");
        }
        boolean wordings = all.stream()
                .flatMap(q -> q.items().stream())
                .anyMatch(i -> !i.roleTexts().isEmpty());
        return words.say("how.value") + (wordings ? " " + words.say("how.roles") : "");
    }

    private boolean draft() {
        return all.stream().anyMatch(Questionnaire::draft);
    }

    private Report.Meta meta(List<Page> pages) {
        String title = all.stream().map(q -> in(q.title())).collect(Collectors.joining(" + "));
        String client = asked.client() == null ? "" : asked.client();
        String instrument = all.stream().map(q -> q.id() + " " + q.version()).collect(Collectors.joining(" + "));
        return new Report.Meta(
                asked.language(),
                title,
                words.say("subject", instrument),
                client.isEmpty() ? words.say("who.open") : client,
                client,
                in(all.get(0).title()),
                words.say("foot"),
                draft() ? words.say("draft") : null,
                instrument,
                "{0} / {1}",
                null,
                fingerprint(asked + "\n" + instrument + "\n" + pages));
    }

    private static String fingerprint(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    // ---- the questions ----

    private List<Question> background() {
        Set<String> seen = new LinkedHashSet<>();
        List<Question> out = new ArrayList<>();
        for (Questionnaire q : all) {
            for (Background b : q.background()) {
                boolean known = b.id().equals(Background.ROLE) && asked.role() != null;
                if (!known && seen.add(b.id())) {
                    out.add(questions.of(b));
                }
            }
        }
        return out;
    }

    private List<Block> factor(Questionnaire q, Factor factor, int index) {
        List<Question> of = questions.of(q, factor);
        if (of.isEmpty()) {
            return List.of();
        }
        String first = of.get(0).number();
        String last = of.get(of.size() - 1).number();
        String note = of.size() == 1 ? words.say("question", first) : words.say("questions", first, last);
        boolean module = q.kind() == Questionnaire.Kind.MODULE;
        Badge badge = module || factor.badge() == null ? null : new Badge(index, in(factor.badge()));
        return List.of(new Ask(badge, in(factor.name()), in(factor.summary()), note, of));
    }

    private List<Block> end() {
        List<Block> blocks = new ArrayList<>(part(words.say("outcomes"), questions.outcomes()));
        all.forEach(q -> blocks.addAll(part(words.say("importance"), questions.importance(q))));
        Set<String> seen = new LinkedHashSet<>();
        List<Question> open = new ArrayList<>();
        for (Questionnaire q : all) {
            for (Comment c : q.comments()) {
                if (seen.add(c.id())) {
                    open.add(new Question("", in(c.text()), List.of(), new Ask.Lines(LINES), List.of()));
                }
            }
        }
        blocks.addAll(part(words.say("comments"), open));
        return blocks;
    }

    private static List<Block> part(String name, List<Question> of) {
        return of.isEmpty() ? List.of() : List.of(new Ask(null, name, "", "", of));
    }

    private String in(Text text) {
        return LanguageMarks.shown(text, asked.language(), asked.language());
    }
}
