package org.cxmaturity.benchmark.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.PackBuilder;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.kit.Hospitals;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackJsonTest {
    private static final byte[] HOSPITALS = PackJson.write(Hospitals.pack("07_2021", false));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPackIsReadBackAsItWasWritten(boolean published) {
        Pack pack = Hospitals.pack("07_2021", published);
        byte[] file = PackJson.write(pack);
        Pack read = PackJson.read("p.json", file).value();
        assertThat(read).usingRecursiveComparison().ignoringFields("sha256").isEqualTo(pack);
        assertThat(PackJson.write(read)).isEqualTo(file);
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("null", "NaN", "\r");
    }

    @Test
    void theFingerprintIsThatOfTheFile() throws Exception {
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(HOSPITALS));
        assertThat(PackJson.read("p.json", HOSPITALS).value().sha256()).isEqualTo(expected);
    }

    @Test
    void keysHaveAFixedOrderAndWhatIsNotKnownIsAbsent() throws IOException {
        assertThat(tree(PackJson.write(small())).fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "id",
                        "edition",
                        "aggregation",
                        "dimensions",
                        "factors",
                        "source",
                        "synthetic",
                        "private",
                        "excluded",
                        "segments",
                        "cells",
                        "organisations");
        ObjectNode cell = (ObjectNode) tree(HOSPITALS).at("/cells/1");
        assertThat(cell.fieldNames())
                .toIterable()
                .startsWith("where", "factor", "n")
                .endsWith("knots");
    }

    @Test
    void aPublishedPackHasNoListOfOrganisations() throws IOException {
        byte[] file = PackJson.write(Hospitals.pack("07_2021", true));
        assertThat(tree(file).has("organisations")).isFalse();
        assertThat(tree(file).get("private").booleanValue()).isFalse();
    }

    @Test
    void aSignatureAndKeysOfLaterVersionsArePassedOver() throws IOException {
        ObjectNode tree = tree(HOSPITALS);
        assertThat(PackJson.signed(HOSPITALS)).isFalse();
        tree.putObject("signature").put("key", "k").put("value", "v");
        tree.put("colour", "blue");
        byte[] signed = bytes(tree);
        assertThat(PackJson.read("p.json", signed).ok()).isTrue();
        assertThat(PackJson.signed(signed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/id, 7, B04, #/id",
                "/private, `\"yes\"`, B04, #/private",
                "/dimensions, 3, B04, #/dimensions",
                "/factors, [], B05, #/factors",
                "/factors/0, `\"overall\"`, B05, #/factors",
                "/factors/1, `\"H_CLEAN_HSP\"`, B05, #/factors",
                "/dimensions/0, `\"country\"`, B05, #/segments/1/where",
                "/segments/0/n, -1, B04, #/segments/0/n",
                "/segments/0/n, 12, B05, #/segments/0",
                "/segments/1/where, {}, B05, #/cells/11",
                "/cells/0/where, `{\"region\": \"Atlantis\"}`, B05, #/cells/0",
                "/cells/0/factor, `\"warmth\"`, B05, #/segments/0",
                "/cells/0/factor, `\"H_COMP_2\"`, B05, #/segments/0",
                "/cells/0/n, 1e9, B04, #/cells/0/n",
                "/cells/0/mean, 101, B04, #/cells/0/mean",
                "/cells/0/knots/0.5, 0, B05, #/segments/0",
                "/cells/0/knots/0.5, `\"50\"`, B04, #/cells/0/knots/0.5",
                "/cells/0/knots/0.33, 50, B04, #/cells/0/knots",
                "/organisations/0/scores/H_COMP_1, 1e999, B04, #/organisations/0/scores/H_COMP_1",
                "/organisations/0/scores/warmth, 5, B05, #/organisations/0/scores",
                "/organisations/0/dimensions, `{\"county\": \"x\"}`, B05, #/organisations/0/dimensions",
                "/organisations/0/name, `\"AL\"`, B05, #/organisations",
                "/organisations/0/name, `\"A\\u001b[2J\"`, B05, #/organisations",
                "/private, false, B05, #/organisations",
            })
    void aBadValueIsToldWithItsPlace(String pointer, String value, String code, String place) throws IOException {
        ObjectNode tree = tree(HOSPITALS);
        int cut = pointer.lastIndexOf('/');
        var parent = tree.at(pointer.substring(0, cut));
        String key = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(key, new ObjectMapper().readTree(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), new ObjectMapper().readTree(value));
        }
        Result<Pack> read = PackJson.read("p.json", bytes(tree));
        assertThat(read.ok()).isFalse();
        assertThat(read.problems())
                .extracting(Problem::code, p -> p.place().toString())
                .contains(tuple(code, "p.json" + place));
    }

    @Test
    void missingMembersAreAllToldAtOnce() {
        Result<Pack> read = PackJson.read("p.json", "{\"format\": \"cxm-pack/1\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems())
                .extracting(Problem::toString)
                .contains(
                        "p.json: B03 id is missing. Add id: a text.",
                        "p.json: B03 aggregation is missing. Add aggregation: a text.",
                        "p.json#/private: B03 private must be true or false. Build the pack again.");
    }

    @Test
    void anotherFormatAndNoJsonAreTold() {
        assertThat(read("{\"format\": \"cxm-scores/1\"}").problems().get(0).code())
                .isEqualTo("B02");
        assertThat(read("[]").problems().get(0).code()).isEqualTo("B02");
        assertThat(read("").problems().get(0).code()).isEqualTo("B02");
        assertThat(read("organisation,clear").problems().get(0).code()).isEqualTo("B01");
        assertThat(read("{\"a\":".repeat(100_000)).problems().get(0).code()).isEqualTo("B01");
        assertThat(read("{\"format\": \"cxm-pack/1\", \"id\": " + "9".repeat(5_000) + "}")
                        .ok())
                .isFalse();
    }

    @Test
    void aFileCutAnywhereIsAFaultAndNeverAnException() {
        for (int length = 0; length < HOSPITALS.length - 2; length += 97) {
            assertThat(PackJson.read("p.json", Arrays.copyOf(HOSPITALS, length)).ok())
                    .isFalse();
        }
    }

    @Test
    void damagedBytesAreFaultsOrOtherFiguresAndNeverAnException() {
        Random chance = new Random(20260807);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = HOSPITALS.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }
            Result<Pack> read = PackJson.read("p.json", damaged);
            assertThat(read.ok() || read.errorCount() > 0).isTrue();
        }
    }

    private static Result<Pack> read(String text) {
        return PackJson.read("p.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Pack small() {
        List<ScoreTable.Entry> entries = new ArrayList<>();
        IntStream.range(0, 6)
                .forEach(i -> entries.add(
                        new ScoreTable.Entry("O" + i, Map.of(), Map.of("clear", 10.0 * i), OptionalInt.empty())));
        PackBuilder.Header header =
                new PackBuilder.Header("p", "1", "", null, "READY_SCORES", new Pack.Source("", "", "", ""), true);
        return PackBuilder.build(header, new ScoreTable(List.of(), List.of("clear"), entries), Map.of(), false);
    }

    private static ObjectNode tree(byte[] file) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(file);
    }

    private static byte[] bytes(ObjectNode tree) throws IOException {
        return new ObjectMapper().writeValueAsBytes(tree);
    }
}
