package kesi.heritage.ui.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JScrollPane;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.TestJson;
import kesi.core.testing.TestScope;
import kesi.core.testing.TestSelection;
import kesi.heritage.ui.Lineages;
import org.junit.jupiter.api.Test;

/** The widgets without a display: they are made, told what to show, and painted into an image. */
class LineageViewTest {

    private final TestSelection selection = new TestSelection();
    private final TestScope scope = new TestScope();
    private final LineagePicture picture = picture();

    private LineagePicture picture() {
        LineageView view = new LineageView(Lineages.store(), TestJson.create(), selection, FixedLanguage.chinese());
        return (LineagePicture) ((JScrollPane) view.create(scope)).getViewport().getView();
    }

    @Test
    void thePictureFollowsTheSelection() {
        selection.select(List.of(Lineages.LINE));
        assertThat(picture.shown().steps()).hasSize(2);
        assertThat(picture.getAccessibleContext().getAccessibleDescription()).isEqualTo("第 1 代：来源未载姓名\n第 2 代：陈小篾");
        selection.select(List.of());
        assertThat(picture.shown().steps()).isEmpty();
    }

    @Test
    void aClickOnAPersonSelectsTheRecord() {
        selection.select(List.of(Lineages.LINE));
        click(56 + 44);
        assertThat(selection.current()).containsExactly(Lineages.PERSON);
        click(56);
        assertThat(selection.current()).as("nobody without a record").containsExactly(Lineages.PERSON);
        click(5_000);
        assertThat(selection.current()).containsExactly(Lineages.PERSON);
    }

    private void click(int y) {
        MouseEvent event = new MouseEvent(picture, MouseEvent.MOUSE_CLICKED, 0, 0, 30, y, 1, false);
        for (var listener : picture.getMouseListeners()) {
            listener.mouseClicked(event);
        }
    }

    @Test
    void itIsPaintedWithAFullCircleForANameAndAnEmptyOneForNone() {
        selection.select(List.of(Lineages.LINE));
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        picture.setSize(300, 200);
        picture.paintComponent(pen);
        pen.dispose();
        assertThat(image.getRGB(28, 56)).as("the middle of the first circle").isZero();
        assertThat(image.getRGB(28, 100)).as("the middle of the second circle").isNotZero();
    }

    @Test
    void nothingFollowsAViewThatWasClosed() throws Exception {
        scope.close();
        assertThat(selection.followers()).isZero();
    }
}
