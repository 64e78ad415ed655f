package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's export comes in through a map, proposed from it, and scores as our own columns do. */
class ResponsesMapTest {
    @TempDir
    Path folder;

    private Path propose(Path export) {
        Path map = folder.resolve(export.getFileName() + ".yaml");
        Run run = cxm("responses", "map", "--questionnaire", Exports.CORE, "--from", export, "--out", map);
        assertThat(run.status()).as(run.err()).isZero();
        return map;
    }

    private static Run score(Path answers, Object... more) {
        Object[] args = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {"score", "--questionnaire", Exports.CORE, "--responses", answers, "--by", "role", "--json"
                },
                0,
                args,
                0,
                8);
        System.arraycopy(more, 0, args, 8, more.length);
        return cxm(args);
    }

    private void scoresAlike(Path export, Path map) {
        Run mapped = score(export, "--map", map);
        assertThat(mapped.status()).as(mapped.err()).isZero();
        assertThat(mapped.out()).isEqualTo(score(Exports.plain(folder)).out());
    }

    @Test
    void googleFormsComesInAsProposed() throws IOException {
        Path export = Exports.google(folder, heading -> heading);
        Path map = propose(export);

        assertThat(map).content().contains("\"Timestamp\": submitted").contains("dates: \"M/d/yyyy H:mm:ss\"");
        scoresAlike(export, map);
    }

    @Test
    void aHeadingThatWasShortenedIsProposedWithItsLikeness() throws IOException {
        Path export =
                Exports.google(folder, heading -> heading.replace("We have put into words the", "Put in words, the"));
        Path map = propose(export);

        assertThat(Files.readAllLines(map))
                .filteredOn(l -> l.contains("alike"))
                .singleElement()
                .asString()
                .matches(" +\"Put in words, the.*\": art-promise  # [78]\\d % alike: check");
        scoresAlike(export, map);
    }

    @Test
    void microsoftFormsInDanishComesInAsProposed() {
        Path export = Exports.microsoft(folder);

        scoresAlike(export, propose(export));
    }

    @Test
    void limeSurveyWithTextsComesInAsProposed() {
        Path export = Exports.limesurveyTexts(folder);

        scoresAlike(export, propose(export));
    }

    @Test
    void limeSurveyWithCodesNeedsTheCodesOfSingleQuestionsFilledIn() throws IOException {
        Path export = Exports.limesurveyCodes(folder);
        Path map = propose(export);
        assertThat(score(export, "--map", map).err()).contains(export + ":1: M06 column F, \"G01Q01\", is no column");

        String filled = Files.readString(map)
                .replace(
                        "columns:\n",
                        "columns:\n  G01Q01: role\n  G01Q02: department\n  G07Q08: nps\n"
                                + "  G07Q09: effort\n  G08Q11: one-change\n")
                .replace(
                        "answers:\n",
                        "answers:\n  role: {AO01: leadership, AO02: frontline, AO03: support}\n"
                                + "  ease: {AO01: 1, AO02: 2, AO03: 3, AO04: 4, AO05: 5, AO06: 6, AO07: 7}\n");
        Files.writeString(map, filled);

        scoresAlike(export, map);
    }

    @Test
    void theSameExportGivesTheSameProposal() throws IOException {
        Path export = Exports.limesurveyCodes(folder);
        String first = Files.readString(propose(export));

        assertThat(Files.readString(propose(export))).isEqualTo(first);
    }

    @Test
    void severalRowsOfNamesAndNumbersAsNamesComeInThroughAMapByHand() throws IOException {
        Path export = Exports.csv(
                folder.resolve("numbers.csv"),
                List.of(
                        List.of("Survey of spring", "", "", ""),
                        List.of("Who", "Q1", "2.", "Mood"),
                        List.of("{\"ImportId\":\"QID1\"}", "", "", ""),
                        List.of("p1", "4", "None of your business", "fine"),
                        List.of("p2", "often", "NO ANSWER", "fine")));
        Path map = Files.writeString(folder.resolve("m.yaml"), """
                header: 2
                answersFrom: 4
                columns:
                  Who: respondent
                ignore: [Mood]
                answers:
                  said: {Often: 5}
                absent:
                  notAnswered: [No answer, none  of your business]
                """);

        Run run = cxm("score", "--questionnaire", Questions.SMALL, "--responses", export, "--map", map, "--json");

        assertThat(run.err()).doesNotContain(": R0").doesNotContain(": M0");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"rows\" : 2");
    }

    @Test
    void everyFaultOfAMapIsToldWithItsLine() throws IOException {
        Path export = Files.writeString(folder.resolve("e.csv"), "It is said.,said,Odd,It is done.\n4,5,6,Sometimes\n");
        Path map = Files.writeString(folder.resolve("m.yaml"), """
                colums: {}
                header: 0
                columns:
                  Gone: known
                  Odd: nonsense
                answers:
                  practice: {Never: 9}
                dates: bbb
                """);
        Run faults = cxm("score", "--questionnaire", Questions.SMALL, "--responses", export, "--map", map);

        assertThat(faults.status()).isEqualTo(2);
        assertThat(faults.err().lines())
                .containsExactly(
                        map + ":1: M01 unknown key \"colums\". Did you mean \"columns\"? Use questionnaire, header,"
                                + " answersFrom, columns, ignore, answers, absent, dates, ticked.",
                        map + ":2: M02 \"header\" must be a number from 1 on. Write a number from 1 on there.",
                        map + ":5: M03 \"nonsense\" is no column, question or number of the questionnaire. Name an id,"
                                + " the words of a question, or a number such as Q3.",
                        map
                                + ":7: M05 \"Never\": \"9\" is no answer of practice. Give a number on the scale, the key of an"
                                + " option, NA or DK.",
                        map + ":8: M02 \"dates\" must be a pattern such as d.M.yyyy H:mm:ss. Write a pattern such as"
                                + " d.M.yyyy H:mm:ss there.");

        Files.writeString(map, "columns:\n  Gone: known\n");
        Run export2 = cxm("score", "--questionnaire", Questions.SMALL, "--responses", export, "--map", map);

        assertThat(export2.err().lines().filter(l -> !l.contains("warning")))
                .contains(
                        map + ":2: M07 the export has no column \"Gone\". Correct the name, or take it out of the map.",
                        export
                                + ":1: M06 column C, \"Odd\", is no column, question or number of the questionnaire. Name it"
                                + " in the map under columns, or under ignore.",
                        export
                                + ":1: M04 the columns \"It is said.\" and \"said\" both go to said. Keep one of them, and"
                                + " put the other under ignore.",
                        export
                                + ":2: R03 done: \"Sometimes\" is not on the scale 1 to 5 (column D, It is done.). Correct"
                                + " the cell, or leave it empty for not answered.");
    }
}
