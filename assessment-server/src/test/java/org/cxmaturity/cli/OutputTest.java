package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command does with its result, tried on the smallest one. */
class OutputTest {
    @TempDir
    Path folder;

    private Run template(Object out) {
        return cxm("responses", "template", "--questionnaire", Questions.SMALL, "--out", out);
    }

    private Stream<Path> files() throws IOException {
        return Files.list(folder);
    }

    @Test
    void aResultGoesToStandardOutput() {
        assertThat(template("-")).isEqualTo(new Run(0, Questions.HEADER, ""));
    }

    @Test
    void aFileIsWrittenWholeAndNothingElseIsLeft() throws IOException {
        assertThat(template(folder.resolve("sheet.csv"))).isEqualTo(new Run(0, "", ""));

        assertThat(folder.resolve("sheet.csv")).hasContent(Questions.HEADER);
        assertThat(files()).hasSize(1);
    }

    @Test
    void anEarlierFileIsReplaced() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "old");

        template(sheet);

        assertThat(sheet).hasContent(Questions.HEADER);
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() throws IOException {
        Cli cli = new Cli(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        Path target = Files.writeString(folder.resolve("old.csv"), "old");

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        Stop.class,
                        () -> cli.write(target.toString(), out -> {
                            out.write("half".getBytes(StandardCharsets.UTF_8));
                            out.flush();
                            throw new IOException("No space left on device");
                        })))
                .extracting(stop -> stop.status)
                .isEqualTo(2);
        assertThat(target).hasContent("old");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFullDiskIsSaid() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "this system has no /dev/full");

        Run run = template(full);

        assertThat(run)
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "/dev/full: W01 it cannot be written: No space left on device. Make room or choose another place.\n"));
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void aFullDiskBehindStandardOutputIsSaid() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

        try (OutputStream out = Files.newOutputStream(full)) {
            assertThat(Main.run(new String[] {"--version"}, out, err, false)).isEqualTo(2);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("standard output: W01 it cannot be written");
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        Path target = folder.resolve("no/sheet.csv");

        assertThat(template(target))
                .isEqualTo(new Run(
                        2,
                        "",
                        target + ": W02 its folder does not exist. Make the folder first. Nothing was written.\n"));
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(template(folder))
                .isEqualTo(new Run(
                        2, "", folder + ": W04 this is a folder, not a file. Add a file name. Nothing was written.\n"));
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path input = Files.writeString(folder.resolve("answers.csv"), "a");
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Cli cli = new Cli(OutputStream.nullOutputStream(), err, false);
        cli.bytes(input.toString());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> cli.write(folder.resolve("./answers.csv").toString(), out -> out.write(1))))
                .isInstanceOf(Stop.class);
        assertThat(input).hasContent("a");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("W05 this file is read as input");
    }
}
