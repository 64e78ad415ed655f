package org.cxmaturity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.format.ScoresTableReader;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.report.format.MeasuresReader;
import org.cxmaturity.report.kit.SampleQuestionnaire;
import org.cxmaturity.response.csv.ReadOptions;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.ResponseReader;
import org.cxmaturity.response.csv.Sheets;
import org.junit.jupiter.api.Test;

/** What readers find fault with, as a Dane, a Norwegian and a Swede are told of it. */
class FaultsInOtherLanguagesTest {
    private static List<String> said(Result<?> result, String language) {
        Tongue tongue = Tongue.named(language).orElseThrow();
        return result.problems().stream().map(problem -> problem.in(tongue)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void ofAQuestionnaire() throws IOException {
        String name = "many-faults-at-once.yaml";
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/lint", name));
        Result<?> read = QuestionnaireReader.read(Map.of(name, file));

        assertThat(said(read, "da"))
                .containsExactly(
                        name + ":1: Q02 nøglen \"minutes\" mangler. Tilføj den i spørgeskemaet \"small\".",
                        name + ":7: Q01 ukendt nøgle \"minuts\". Mente du \"minutes\"?",
                        name + ":8: Q17 coverage 2 skal være over 0 og højst 1. Angiv en andel, f.eks. 0.5.",
                        name + ":42: Q12 der er ingen skala \"none\". Kendt her: five, ten, share.");
        assertThat(said(read, "nb"))
                .containsExactly(
                        name + ":1: Q02 nøkkelen \"minutes\" mangler. Legg den til i spørreskjemaet \"small\".",
                        name + ":7: Q01 ukjent nøkkel \"minuts\". Mente du \"minutes\"?",
                        name + ":8: Q17 coverage 2 må være over 0 og høyst 1. Oppgi en andel, for eksempel 0.5.",
                        name + ":42: Q12 det finnes ingen skala \"none\". Kjent her: five, ten, share.");
        assertThat(said(read, "sv"))
                .containsExactly(
                        name + ":1: Q02 nyckeln \"minutes\" saknas. Lägg till den i enkäten \"small\".",
                        name + ":7: Q01 okänd nyckel \"minuts\". Menade du \"minutes\"?",
                        name + ":8: Q17 coverage 2 måste vara över 0 och högst 1. Ange en andel, till exempel 0.5.",
                        name + ":42: Q12 det finns ingen skala \"none\". Kända här: five, ten, share.");
    }

    @Test
    void ofResponses() {
        String csv =
                "respondent,role,promise,known,known-how,half,shoe size\na,frontline,9,1,4,0.3,\na,boss,4,,,,\nb,1\n";
        Result<?> read =
                ResponseReader.read(List.of(Sheets.SMALL), ResponseFile.of("r.csv", bytes(csv)), ReadOptions.STRICT);

        assertThat(said(read, "da"))
                .containsExactly(
                        "r.csv:1: R01 ukendt kolonne \"shoe size\"."
                                + " Omdøb kolonnen, eller spring den over med --ignore-columns.",
                        "r.csv:1: R27 3 spørgsmål har ingen kolonne: budget, spend, nps. De tæller som ikke besvaret.",
                        "r.csv:2: R03 promise: 9 ligger ikke på skalaen 1 til 5."
                                + " Ret cellen, eller lad den stå tom, hvis der ikke er svaret.",
                        "r.csv:2: R03 half: 0.3 ligger ikke på skalaen 0 til 10 i trin på 0.5."
                                + " Ret cellen, eller lad den stå tom, hvis der ikke er svaret.",
                        "r.csv:2: R06 known-how: \"4\" er svar på et spørgsmål, der ikke blev stillet:"
                                + " det stilles kun, når known er mindst 2."
                                + " Tøm cellen, eller ret det svar, som spørgsmålet afhænger af.",
                        "r.csv:3: R05 respondent: \"a\" står allerede i linje 2."
                                + " Behold én række for hver besvarelse, eller giv hver række sit eget id.",
                        "r.csv:3: R04 role: \"boss\" er ikke en af svarmulighederne."
                                + " Brug en af: leadership, frontline, support, eller lad cellen stå tom.",
                        "r.csv:4: R07 rækken har 2 celler, og overskriften har 7 kolonner. Giv rækken en celle for"
                                + " hver kolonne, og sæt tekster med skilletegnet i anførselstegn.");
        assertThat(said(read, "nb"))
                .contains(
                        "r.csv:2: R06 known-how: \"4\" er svar på et spørsmål som ikke ble stilt:"
                                + " det stilles bare når known er minst 2."
                                + " Tøm cellen, eller rett svaret som spørsmålet avhenger av.",
                        "r.csv:3: R05 respondent: \"a\" står allerede på linje 2."
                                + " Behold én rad for hver besvarelse, eller gi hver rad sin egen ID.");
        assertThat(said(read, "sv"))
                .contains(
                        "r.csv:2: R06 known-how: \"4\" är svar på en fråga som inte ställdes:"
                                + " den ställs bara när known är minst 2."
                                + " Töm cellen, eller rätta svaret som frågan beror på.",
                        "r.csv:3: R05 respondent: \"a\" står redan på rad 2."
                                + " Behåll en rad för varje svarande, eller ge varje rad ett eget id.");
    }

    @Test
    void ofReadyScores() {
        String csv = "organisation,country,clear\nX,DK,101\nX,SE,40\n";
        Result<?> read = ScoresTableReader.read(ResponseFile.of("s.csv", bytes(csv)), List.of("country", "sise"), null);

        assertThat(said(read, "da"))
                .containsExactly(
                        "s.csv:1: B16 --dimensions: der er ingen kolonne \"sise\". Angiv en kolonne i filen.",
                        "s.csv:2: B19 clear: 101 er ikke en score fra 0 til 100."
                                + " Ret cellen, eller lad den stå tom, hvis der ingen score er.",
                        "s.csv:3: B21 organisation: \"X\" står allerede i linje 2."
                                + " Behold én række for hver organisation.");
        assertThat(said(read, "sv"))
                .contains("s.csv:2: B19 clear: 101 är ingen poäng från 0 till 100."
                        + " Rätta cellen, eller lämna den tom om det inte finns någon poäng.");
    }

    @Test
    void ofOwnMeasures() {
        String yaml = """
                measures:
                  - name: Delays told
                    kind: early
                    direction: up
                    factor: consistant
                    goalDate: 2026-12-31
                    values: {2025-09-31: 52}
                """;
        Result<?> read = MeasuresReader.read("m.yaml", bytes(yaml), "en", List.of(SampleQuestionnaire.fiveFactors()));

        assertThat(said(read, "nb"))
                .containsExactly(
                        "m.yaml:3: G02 \"kind\" må være leading eller lagging. Skriv her leading eller lagging.",
                        "m.yaml:6: G06 det finnes en goalDate, men ingen goal."
                                + " Legg til målet (goal), eller fjern datoen.",
                        "m.yaml:5: G04 \"consistant\" finnes ikke som factor i spørreskjemaet eller modulene."
                                + " Mente du \"consistent\"? Oppgi en av dem, eller utelat nøkkelen.",
                        "m.yaml:7: G02 \"2025-09-31\" må være en dag, for eksempel 2026-12-31."
                                + " Skriv her en dag, for eksempel 2026-12-31.",
                        "m.yaml:2: G03 \"source\" mangler. Legg til: en tekst, eller en for hvert språk.");
        assertThat(said(read, "sv"))
                .contains("m.yaml:6: G06 det finns ett goalDate, men inget goal."
                        + " Lägg till målet (goal), eller ta bort datumet.");
    }
}
