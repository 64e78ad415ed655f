package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the authors' guide from its first command to its last. */
class AuthorsGuideTest {
    private static final Path GUIDE = Path.of("../docs/own-questionnaire.md");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheGuideWorksInItsOrder() throws IOException {
        List<String> commands = Files.readString(GUIDE)
                .lines()
                .filter(line -> line.startsWith("cxm "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(7);
        for (String command : commands) {
            if (command.startsWith("cxm score")) {
                FilledIn.byItsLists(here("our-form.xlsx"), here("our-answers.xlsx"), here("same.csv"), 12);
            }
            Run run = Run.cxm(words(command));
            assertThat(run.status()).as(command + "\n" + run.err()).isZero();
        }
        assertThat(here("our-report.pdf")).isNotEmptyFile();
        assertThat(here("our-preview.html")).isNotEmptyFile();
        assertThat(here("our-check/versions/0.1.0/questionnaire.yaml")).exists();
    }

    @Test
    void everyCodeAboutWorkbooksIsInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        Path faults = Path.of("../assessment-api/src/main/java/org/cxmaturity/questionnaire/xlsx/SheetFaults.java");
        List<String> codes = Pattern.compile("\"(S\\d\\d)\"")
                .matcher(Files.readString(faults))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        assertThat(codes).hasSize(7).allSatisfy(code -> assertThat(guide).contains("| " + code + " |"));
    }

    /** The arguments; what begins with {@code our-} is a file of the guide. */
    private Object[] words(String command) {
        List<Object> words = new ArrayList<>();
        Matcher m = WORD.matcher(command.substring("cxm ".length()));
        while (m.find()) {
            String word = m.group(1) == null ? m.group(2) : m.group(1);
            words.add(word.startsWith("our-") ? here(word) : word);
        }
        return words.toArray();
    }

    private Path here(String name) {
        return folder.resolve(name);
    }
}
