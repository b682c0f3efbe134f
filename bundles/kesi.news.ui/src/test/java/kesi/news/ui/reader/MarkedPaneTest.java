package kesi.news.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.text.StyleConstants;
import kesi.news.ui.reader.ReaderText.Look;
import kesi.news.ui.reader.ReaderText.Mark;
import org.junit.jupiter.api.Test;

class MarkedPaneTest {

    private static final String TEXT = "标题\n正文正文";

    @Test
    void aSecondTextDoesNotTakeOverTheLooksOfTheFirstOnesTitle() {
        MarkedPane pane = new MarkedPane();
        ReaderText text = text();

        pane.show(text, Optional.empty(), true);
        pane.show(text, Optional.empty(), true);

        assertThat(bold(pane, 0)).isTrue();
        assertThat(bold(pane, TEXT.indexOf("正文"))).isFalse();
    }

    private static boolean bold(MarkedPane pane, int at) {
        return StyleConstants.isBold(
                pane.getStyledDocument().getCharacterElement(at).getAttributes());
    }

    private static ReaderText text() {
        return new ReaderText(TEXT, List.of(new Mark(0, 2, Look.TITLE, "")), Map.of());
    }
}
