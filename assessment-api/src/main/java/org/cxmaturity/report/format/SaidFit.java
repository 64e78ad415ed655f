package org.cxmaturity.report.format;

import static org.cxmaturity.problem.Wording.say;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cxmaturity.problem.Result;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Said;
import org.cxmaturity.report.SectionIds;
import org.jspecify.annotations.Nullable;

/** Whether words that people wrote and looks, found in report data, are such as a theme file may hold. */
final class SaidFit {
    private final BiConsumer<String, Wording> fault;

    /** Faults go to {@code fault}: a pointer and a message. */
    SaidFit(BiConsumer<String, Wording> fault) {
        this.fault = fault;
    }

    void check(ReportData data) {
        said(data.said());
        Looks looks = data.looks();
        if (looks != null) {
            looks(looks);
        }
    }

    private void said(Said said) {
        length("headline", said.headline(), SaidLimits.HEADLINE);
        length("decision", said.decision(), SaidLimits.DECISION);
        length("decisionBody", said.decisionBody(), SaidLimits.DECISION);
        length("letter", said.letter(), SaidLimits.LETTER);
        length("cover", said.cover(), SaidLimits.COVER);
        length("confidentiality", said.confidentiality(), SaidLimits.LINE);
        length("commissionedBy", said.commissionedBy(), SaidLimits.LINE);
        Said.Author author = said.preparedBy();
        if (author != null) {
            length("preparedBy/name", author.name(), SaidLimits.LINE);
            length("preparedBy/firm", author.firm(), SaidLimits.LINE);
            length("preparedBy/telephone", author.telephone(), SaidLimits.LINE);
        }
        said.notes().forEach((section, note) -> {
            length("notes", note, SaidLimits.NOTE);
            if (!SectionIds.takesNotes(section)) {
                fault.accept("/said/notes", say("names section \"{0}\", which takes no note", section));
            }
        });
        said.owners().values().forEach(owner -> length("owners", owner, SaidLimits.LINE));
    }

    private void length(String slot, @Nullable String text, int most) {
        if (text != null && LanguageMarks.length(text) > most) {
            fault.accept("/said/" + slot, say("has {0} characters, more than {1}", LanguageMarks.length(text), most));
        }
    }

    private void looks(Looks looks) {
        colour("primary", looks.primary());
        colour("secondary", looks.secondary());
        logo("logo", looks.logo());
        logo("preparedByLogo", looks.preparedByLogo());
        sections(looks.sections());
    }

    private void sections(List<String> sections) {
        Set<String> seen = new HashSet<>();
        for (String section : sections) {
            if (!SectionIds.ALL.contains(section) || !seen.add(section)) {
                fault.accept("/looks/sections", say("names section \"{0}\", which is unknown or named twice", section));
            }
        }
    }

    private void colour(String key, @Nullable String colour) {
        if (colour != null && !colour.matches("[0-9A-F]{6}")) {
            fault.accept("/looks/" + key, say("is not six hex digits"));
        }
    }

    private void logo(String key, Looks.@Nullable Logo logo) {
        if (logo != null) {
            Result<Looks.Logo> checked = LogoFile.again(logo);
            if (!checked.ok() || !checked.value().equals(logo)) {
                fault.accept("/looks/" + key, say("holds no logo as the program writes it"));
            }
        }
    }
}
