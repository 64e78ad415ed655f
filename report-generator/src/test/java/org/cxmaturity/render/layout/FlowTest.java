package org.cxmaturity.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.theme.SheetSize;
import org.cxmaturity.render.theme.Tone;
import org.junit.jupiter.api.Test;

/** On a sheet with room for 100 points. */
class FlowTest {
    private static final SheetSize SHEET = new SheetSize(200, 160, 10, 20, 30, 130, 140);

    private static Piece piece(double height, double before) {
        return new Piece(
                height, before, false, List.of(new Op(Tag.DECORATION, Mark.Box.of(0, 0, 10, height, Tone.INK))), null);
    }

    private static List<List<Double>> tops(List<Piece> pieces) {
        return Flow.place(pieces, SHEET).stream()
                .map(ops -> ops.stream().map(op -> op.mark().top()).toList())
                .toList();
    }

    @Test
    void piecesStandUnderEachOtherWithTheirSpace() {
        assertThat(tops(List.of(piece(20, 5), piece(30, 10)))).containsExactly(List.of(30.0, 60.0));
    }

    @Test
    void aPieceThatDoesNotFitBeginsTheNextSheetWithoutItsSpace() {
        assertThat(tops(List.of(piece(80, 0), piece(30, 10)))).containsExactly(List.of(30.0), List.of(30.0));
    }

    @Test
    void aHeadingStaysWithWhatFollows() {
        assertThat(tops(List.of(piece(70, 0), piece(10, 0).kept(), piece(40, 0))))
                .containsExactly(List.of(30.0), List.of(30.0, 40.0));
    }

    @Test
    void aLittleLessSpaceMaySaveASheet() {
        assertThat(tops(List.of(piece(45, 0), piece(50, 6)))).hasSize(1);
        assertThat(tops(List.of(piece(45, 0), piece(54, 6)))).hasSize(2);
    }

    @Test
    void whatIsRepeatedStandsOnTopOfTheNextSheet() {
        Piece head = piece(10, 0);
        List<Piece> rows = List.of(
                piece(50, 0).repeating(head),
                piece(40, 0).repeating(head),
                piece(30, 0).repeating(head));
        assertThat(tops(rows)).containsExactly(List.of(30.0, 80.0), List.of(30.0, 40.0));
    }

    @Test
    void aPieceHigherThanASheetIsCutBetweenItsMarks() {
        List<Op> ops = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ops.add(new Op(Tag.DECORATION, Mark.Box.of(0, i * 9, 10, 8, Tone.INK)));
        }
        List<List<Op>> sheets = Flow.place(List.of(new Piece(225, 0, false, ops, null)), SHEET);
        assertThat(sheets).hasSize(3);
        assertThat(sheets.stream().mapToInt(List::size).sum()).isEqualTo(25);
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet)
                        .isNotEmpty()
                        .allMatch(op -> op.mark().top() >= 30 && op.mark().bottom() <= 130.01));
    }

    @Test
    void aMarkHigherThanASheetDoesNotStopTheFlow() {
        assertThat(Flow.place(List.of(piece(20, 0), piece(250, 0), piece(20, 0)), SHEET))
                .hasSizeBetween(2, 6);
    }
}
