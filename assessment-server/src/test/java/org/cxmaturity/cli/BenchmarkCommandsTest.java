package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandsTest {
    @TempDir
    Path folder;

    /** Twelve organisations; scores on one factor 10, 15, 20 … 65, on the other 50 more steps of 2.5. */
    private Path twelve() throws IOException {
        return file(
                "twelve.csv",
                "organisation,country,clear,kept\n"
                        + IntStream.range(0, 12)
                                .mapToObj(i -> "Org " + (char) ('A' + i) + "," + (i % 2 == 0 ? "DK" : "NO") + ","
                                        + (10 + 5 * i) + "," + (40 + 2.5 * i))
                                .collect(Collectors.joining("\n", "", "\n")));
    }

    private Path privatePack() throws IOException {
        Path pack = folder.resolve("private.json");
        Run built = cxm("benchmark", "build", "--scores", twelve(), "--dimensions", "country", "--out", pack);
        assertThat(built.status()).as(built.err()).isZero();
        return pack;
    }

    @Test
    void aMemberIsSetAgainstTheOthers() throws IOException {
        Path pack = privatePack();
        Run shown = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--json");
        assertThat(shown.status()).isZero();
        assertThat(shown.err())
                .isEqualTo(pack + ": B33 warning: the pack is private: it holds the scores of 12 organisations by name."
                        + " Keep it to yourself; build one to give away with --publish.\n");
        JsonNode standing = json(shown.out());
        assertThat(standing.fieldNames()).toIterable().containsExactly("format", "pack", "segment", "factors");
        assertThat(standing.at("/segment/n").asInt()).isEqualTo(11);
        JsonNode clear = standing.at("/factors/0");
        assertThat(clear.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "status",
                        "score",
                        "n",
                        "p25",
                        "median",
                        "p75",
                        "band",
                        "gapToMedian",
                        "gapToP75",
                        "statement",
                        "suppressed");
        // Others are 15, 20 … 65: eleven values, the sixth is 40, type 7 quartiles 27.5 and 52.5.
        assertThat(clear.get("p25").asDouble()).isEqualTo(27.5);
        assertThat(clear.get("median").asDouble()).isEqualTo(40);
        assertThat(clear.get("p75").asDouble()).isEqualTo(52.5);
        assertThat(clear.get("gapToMedian").asDouble()).isEqualTo(-30);
        assertThat(clear.get("gapToP75").asDouble()).isEqualTo(-42.5);
        assertThat(clear.get("band").asText()).isEqualTo("Q1");
        assertThat(clear.get("statement").asText()).isEqualTo("UNCERTAIN");
        assertThat(clear.get("suppressed"))
                .extracting(s -> s.get("field").asText())
                .containsExactly("percentileRank", "percentileCi95");
    }

    @Test
    void tooFewPeersAskedForGiveWayToAll() throws IOException {
        Path pack = privatePack();
        Run shown =
                cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "country=DK", "--json");
        JsonNode segment = json(shown.out()).get("segment");
        assertThat(segment.toString())
                .isEqualTo("{\"asked\":{\"country\":\"DK\"},\"used\":{},\"n\":11,"
                        + "\"why\":\"DK has too few organisations (at least 8 are needed)\"}");
        assertThat(cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A")
                        .out())
                .startsWith("Org A against 11 others, all organisations\nPack benchmark, edition 1\n")
                .contains("clear       10   28      40   53        −30    Q1");
    }

    @Test
    void theTableOfAStandingCanBeWrittenAsAFile() throws IOException {
        Path out = folder.resolve("standing.json");
        Run shown = cxm("benchmark", "show", "--pack", privatePack(), "--organisation", "Org L", "--out", out);
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).isEmpty();
        assertThat(json(Files.readString(out)).at("/format").asText()).isEqualTo("cxm-standing/1");
    }

    @Test
    void aRowOfScoresIsComparedAndDoesNotCountAsItsOwnPeer() throws IOException {
        Path pack = privatePack();
        Path stranger = file("row.csv", "clear,kept\n37.5,60\n");
        JsonNode standing = json(cxm("benchmark", "show", "--pack", pack, "--scores", stranger, "--json")
                .out());
        assertThat(standing.at("/segment/n").asInt()).isEqualTo(12);
        assertThat(standing.at("/factors/0/median").asDouble()).isEqualTo(37.5);
        assertThat(standing.at("/factors/2/id").asText()).isEqualTo("overall");
        assertThat(standing.at("/factors/2/score").asDouble()).isEqualTo(48.75);
        Path member = file("member.csv", "organisation,country,clear,kept\nOrg A,DK,37.5,60\n");
        assertThat(json(cxm("benchmark", "show", "--pack", pack, "--scores", member, "--json")
                                .out())
                        .at("/segment/n")
                        .asInt())
                .isEqualTo(11);
    }

    @Test
    void aPublishedPackHoldsNoOrganisation() throws IOException {
        Path pack = folder.resolve("published.json");
        Run built =
                cxm("benchmark", "build", "--scores", twelve(), "--dimensions", "country", "--publish", "--out", pack);
        assertThat(built.status()).as(built.err()).isZero();
        JsonNode json = json(Files.readString(pack));
        assertThat(json.get("private").asBoolean()).isFalse();
        assertThat(json.has("organisations")).isFalse();
        assertThat(Files.readString(pack)).doesNotContain("Org ");
        for (JsonNode cell : json.get("cells")) {
            cell.get("knots").forEach(q -> assertThat(q.asDouble() % 1).isZero());
        }
        assertThat(cxm("benchmark", "verify", pack).status()).isZero();
        Run shown = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A");
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.err())
                .isEqualTo(pack + ": B37 the pack is published and holds no organisation."
                        + " Give the scores to compare with --scores.\n");
    }

    @Test
    void packsAreInspectedInWordsAndAsJson() throws IOException {
        Path pack = privatePack();
        assertThat(cxm("benchmark", "inspect", pack).out())
                .contains("Kind           private: holds 12 organisations by name\n")
                .contains("Signature      none\n")
                .contains("all organisations  12")
                .doesNotContain("Org A");
        JsonNode json = json(cxm("benchmark", "inspect", pack, "--json").out());
        assertThat(json.get("organisations").asInt()).isEqualTo(12);
        assertThat(json.get("segments").get(0).get("n").asInt()).isEqualTo(12);
    }

    @Test
    void aChangedFigureIsFoundByVerify() throws IOException {
        Path pack = privatePack();
        assertThat(cxm("benchmark", "verify", pack).out())
                .startsWith("Form: read without a fault\nRelease rules: kept\n")
                .contains("\nSignature: none\n");
        String text = Files.readString(pack);
        Path changed = file("changed.json", text.replaceFirst("\"clear\" : 10.0", "\"clear\" : 90.0"));
        Run verified = cxm("benchmark", "verify", changed);
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.err())
                .contains("B54 the figures of the segment all organisations are not those of its organisations");
    }

    @Test
    void aPackOfAnotherQuestionnaireIsRefused() throws IOException {
        Path peers = Files.write(folder.resolve("peers.csv"), DemoPlan.resource("five-factor/peers.csv"));
        Path pack = folder.resolve("five.json");
        assertThat(cxm(
                                "benchmark",
                                "build",
                                "--questionnaire",
                                "five-factor",
                                "--scores",
                                peers,
                                "--dimensions",
                                "industry,country,size",
                                "--synthetic",
                                "--out",
                                pack)
                        .status())
                .isZero();
        Path answers = folder.resolve("small.csv");
        Files.writeString(answers, Questions.HEADER + "r1,leadership,1,2,3,4,5,,,\n");
        Path scores = folder.resolve("scores.json");
        assertThat(cxm("score", "--questionnaire", Questions.SMALL, "--responses", answers, "--out", scores)
                        .status())
                .isZero();
        Run shown = cxm("benchmark", "show", "--pack", pack, "--scores", scores);
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.err())
                .contains(pack + ": B30 the pack is of five-factor 1.0.0, the scores are of small 1.0.0."
                        + " Take a pack of the same questionnaire and major version.\n");
    }

    @Test
    void scoresOfACoreAreComparedWithReadyScoresAndAWarning() throws IOException {
        Path peers = Files.write(folder.resolve("peers.csv"), DemoPlan.resource("five-factor/peers.csv"));
        Path pack = folder.resolve("five.json");
        cxm(
                "benchmark",
                "build",
                "--questionnaire",
                "five-factor",
                "--scores",
                peers,
                "--dimensions",
                "industry,country,size",
                "--synthetic",
                "--publish",
                "--out",
                pack);
        Path scores = folder.resolve("scores.json");
        cxm("score", "--questionnaire", "five-factor", "--responses", Examples.answers(folder, 500), "--out", scores);
        Run shown = cxm("benchmark", "show", "--pack", pack, "--scores", scores, "--json");
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.err()).contains("B38 warning").doesNotContain("B33");
        JsonNode standing = json(shown.out());
        assertThat(standing.at("/pack/synthetic").asBoolean()).isTrue();
        assertThat(standing.get("factors"))
                .extracting(f -> f.get("id").asText())
                .containsExactly("articulate", "consistent", "empower", "systematise", "measure", "overall");
        for (JsonNode factor : standing.get("factors")) {
            assertThat(factor.get("percentileRank").asDouble() % 5).isZero();
        }
    }

    @Test
    void aTruncatedPackIsAFaultOfTheFile() throws IOException {
        Path pack = privatePack();
        String text = Files.readString(pack);
        Path cut = file("cut.json", text.substring(0, text.length() / 2));
        for (String command : List.of("inspect", "verify")) {
            Run run = cxm("benchmark", command, cut);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .matches("(?s)\\Q" + cut + "\\E:\\d+: B01 not JSON: it ends too early\\. Correct the file\\.\n");
        }
    }

    @Test
    void everyFaultOfAFileOfScoresIsToldAtOnceAndNothingIsWritten() throws IOException {
        Path scores = file("bad.csv", """
                organisation,region,clear,kept,,clear
                Org A,North,101,50,,
                Org A,North,abc,"1,5",,
                ,North,50
                """);
        Path pack = folder.resolve("none.json");
        Run built = cxm("benchmark", "build", "--scores", scores, "--dimensions", "regoin", "--out", pack);
        assertThat(built.status()).isEqualTo(2);
        assertThat(pack).doesNotExist();
        assertThat(built.err()).isEqualTo("""
                F:1: B14 column 5 has no name. Name the column, or take it out.
                F:1: B13 column "clear" stands twice, as column 3 and column 6. Keep one of them.
                F:1: B16 --dimensions: there is no column "regoin". Did you mean "region"? Name a column of the file.
                F:1: B18 column "region" holds no number (its first cell is "North"). Name it with --dimensions when it describes the organisation, or pass over it with --ignore-columns.
                F:2: B19 clear: 101 is no score from 0 to 100. Correct the cell, or leave it empty for no score.
                F:3: B19 clear: "abc" is no score from 0 to 100. Correct the cell, or leave it empty for no score.
                F:3: B19 kept: "1,5" is no score from 0 to 100. Write a decimal point; a comma is for files separated by semicolons.
                F:3: B21 organisation: "Org A" stands in line 2 already. Keep one row for each organisation.
                F:4: B22 the row has 3 cells and the header 6 columns. Give the row a cell for each column, and quote texts that hold the separator.
                """.replace("F:", scores + ":"));
    }

    @Test
    void columnsMustBeFactorsOfTheQuestionnaire() throws IOException {
        Path scores = file("columns.csv", "organisation,articulat,Overall\nOrg A,50,50\n");
        Run built = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                "five-factor",
                "--scores",
                scores,
                "--out",
                folder.resolve("none.json"));
        assertThat(built.status()).isEqualTo(2);
        assertThat(built.err())
                .contains(scores + ":1: B12 unknown column \"articulat\". Did you mean \"articulate\"? ")
                .contains(scores + ":1: B12 unknown column \"Overall\". Did you mean \"overall\"? ")
                .contains(scores + ":1: B17 no column holds scores of a factor.");
    }

    @Test
    void anEmptyFileAndAHeaderAloneAreFaults() throws IOException {
        Path empty = file("empty.csv", "");
        Path header = file("header.csv", "organisation,clear\n");
        Path out = folder.resolve("none.json");
        assertThat(cxm("benchmark", "build", "--scores", empty, "--out", out).err())
                .isEqualTo(empty + ": B10 the file is empty. Its first line must name the columns: organisation,"
                        + " dimensions, factor ids.\n");
        assertThat(cxm("benchmark", "build", "--scores", header, "--out", out).err())
                .isEqualTo(header + ":1: B11 there is a header and no row. Add a row for each organisation.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void fourOrganisationsMakeNoPack() throws IOException {
        Path scores = file("four.csv", "organisation,clear\nA,1\nB,2\nC,3\nD,4\n");
        Path out = folder.resolve("none.json");
        Run built = cxm("benchmark", "build", "--scores", scores, "--out", out);
        assertThat(built.status()).isEqualTo(2);
        assertThat(built.err())
                .isEqualTo(scores + ": B41 there are under 5 organisations that count."
                        + " A pack needs at least 5. Nothing was written.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void weightedScoresNeverEnterABenchmark() throws IOException {
        StringBuilder rows = new StringBuilder("said,known,done,seen,w\n");
        IntStream.range(0, 6).forEach(i -> rows.append("1,2,3,4,").append(1 + i).append('\n'));
        Path scores = folder.resolve("scores.json");
        Run scored = cxm(
                "score",
                "--questionnaire",
                Questions.SMALL,
                "--responses",
                file("answers.csv", rows.toString()),
                "--weight",
                "w",
                "--out",
                scores);
        assertThat(scored.status()).as(scored.err()).isZero();
        Run shown = cxm("benchmark", "show", "--pack", privatePack(), "--scores", scores);
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.err()).contains("B42 the scores are of weighted respondents");
    }

    @Test
    void scoresOfAnotherPackAreStrangers() throws IOException {
        Path scores = file("scores.csv", "organisation,clean,tidy\nA,1,2\nB,2,2\nC,3,2\nD,4,2\nE,5,2\n");
        Path pack = folder.resolve("other.json");
        assertThat(cxm("benchmark", "build", "--scores", scores, "--out", pack).status())
                .isZero();
        Run shown = cxm("benchmark", "show", "--pack", pack, "--scores", file("row.csv", "clear,kept\n5,5\n"));
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.err()).contains("B12 unknown column \"clear\". Did you mean \"clean\"? ");
    }

    @Test
    void optionsThatDoNotFitAreBadUsage() throws IOException {
        Path pack = privatePack();
        Path scores = twelve();
        assertThat(cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "DK")
                        .err())
                .endsWith("cxm benchmark show: U03 --where DK: write it like country=DK, with commas between several."
                        + " See cxm benchmark show --help.\n");
        List<Object[]> wrong = List.of(
                new Object[] {"benchmark", "show", "--pack", pack},
                new Object[] {"benchmark", "show", "--pack", pack, "--organisation", "A", "--scores", scores},
                new Object[] {"benchmark", "show", "--pack", pack, "--organisation", "A", "--where", "a=1,a=2"},
                new Object[] {"benchmark", "build", "--out", pack},
                new Object[] {"benchmark", "build", "--scores", scores, "--responses", scores, "--out", pack},
                new Object[] {"benchmark", "build", "--responses", scores, "--out", pack},
                new Object[] {"benchmark", "build", "--scores", scores, "--unit", "country", "--out", pack},
                new Object[] {"benchmark", "build", "--scores", scores, "--missing", "-9", "--out", pack},
                new Object[] {"benchmark"});
        for (Object[] arguments : wrong) {
            Run run = cxm(arguments);
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aPackIsNeverWrittenOverItsInput() throws IOException {
        Path scores = twelve();
        String before = Files.readString(scores);
        assertThat(cxm("benchmark", "build", "--scores", scores, "--dimensions", "country", "--out", scores)
                        .status())
                .isEqualTo(2);
        assertThat(Files.readString(scores)).isEqualTo(before);
    }

    @Test
    void theSameScoresMakeTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(privatePack())).isEqualTo(Files.readAllBytes(privatePack()));
        Path again = folder.resolve("again.json");
        cxm("benchmark", "build", "--scores", twelve(), "--dimensions", "country", "--out", again);
        assertThat(again).hasSameBinaryContentAs(privatePack());
    }

    @Test
    void unknownPlacesAndNamesAreTold() throws IOException {
        Path pack = privatePack();
        Run dimension = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "county=DK");
        assertThat(dimension.status()).isEqualTo(2);
        assertThat(dimension.err())
                .contains(pack + ": B34 --where: the pack has no dimension \"county\"."
                        + " Did you mean \"country\"? It has country.\n");
        Run value = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "country=SE");
        assertThat(value.status()).isZero();
        assertThat(value.err()).contains("B35 warning: --where: no segment of the pack has the country \"SE\"");
        Run name = cxm("benchmark", "show", "--pack", pack, "--organisation", "Orgg A");
        assertThat(name.status()).isEqualTo(2);
        assertThat(name.err())
                .contains(pack + ": B36 the pack has no organisation \"Orgg A\". Did you mean \"Org A\"?");
    }

    @Test
    void answersOfManyOrganisationsMakeAPack() throws IOException {
        // Six organisations of six who all answer alike, the first 1, the next 2 … up to 5, and a last one of 3, 3, 3,
        // 4, 4, 4; one of four respondents is left out. On 0..100: 0, 25, 50, 75, 100 and 62.5.
        StringBuilder rows = new StringBuilder("respondent,company,country,said,known,done,seen,submitted\n");
        for (int company = 1; company <= 6; company++) {
            for (int r = 0; r < 6; r++) {
                int answer = company < 6 ? company : 3 + r / 3;
                rows.append("c%dr%d,Company %d,DK".formatted(company, r, company))
                        .append((" ," + answer).strip().repeat(4))
                        .append(",2026-08-0")
                        .append(r + 1)
                        .append('\n');
            }
        }
        for (int r = 0; r < 4; r++) {
            rows.append("few%d,Few,DK,5,5,5,5,\n".formatted(r));
        }
        Path pack = folder.resolve("answers.json");
        Run built = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                Questions.SMALL,
                "--responses",
                file("answers.csv", rows.toString()),
                "--unit",
                "company",
                "--dimensions",
                "country",
                "--out",
                pack);
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.err()).contains("1 left out: under 5 respondents.\n");
        JsonNode json = json(Files.readString(pack));
        assertThat(json.get("edition").asText()).isEqualTo("2026-H2");
        assertThat(json.get("excluded").asInt()).isEqualTo(1);
        assertThat(json.at("/questionnaire/id").asText()).isEqualTo("small");
        assertThat(json.get("aggregation").asText()).isEqualTo("RESPONDENT_MEAN");
        double[] expected = {0, 25, 50, 75, 100, 62.5};
        for (int company = 0; company < 6; company++) {
            JsonNode organisation = json.get("organisations").get(company);
            assertThat(organisation.get("name").asText()).isEqualTo("Company " + (company + 1));
            assertThat(organisation.at("/scores/clear").asDouble()).isCloseTo(expected[company], within(1e-9));
            assertThat(organisation.at("/scores/overall").asDouble()).isCloseTo(expected[company], within(1e-9));
            assertThat(organisation.at("/dimensions/country").asText()).isEqualTo("DK");
        }
        // Median of 0, 25, 50, 62.5, 75, 100 is 56.25, to the next 5 points: 55.
        assertThat(json.at("/cells/0/knots").toString()).isEqualTo("{\"0.5\":55.0}");
    }

    @Test
    void rowsOfAnOrganisationMustAgreeOnWhatDescribesIt() throws IOException {
        Path answers = file("answers.csv", """
                company,country,said,known,done,seen
                One,DK,1,2,3,4
                One,NO,1,2,3,4
                """);
        Run built = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                Questions.SMALL,
                "--responses",
                answers,
                "--unit",
                "company",
                "--dimensions",
                "country",
                "--out",
                folder.resolve("none.json"));
        assertThat(built.status()).isEqualTo(2);
        assertThat(built.err())
                .endsWith(answers + ": B40 country: the rows of \"One\" say both \"DK\" and \"NO\"."
                        + " Give all rows of an organisation the same value.\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
