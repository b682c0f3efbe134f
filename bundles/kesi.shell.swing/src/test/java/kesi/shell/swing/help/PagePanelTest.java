package kesi.shell.swing.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

class PagePanelTest {

    private static final String PAGE = """
            # Title

            A paragraph with a [link](view:news.items).

            1. first
            2. second
               - inner

            | key | does |
            |---|---|
            | F1 | help |

            > mind this

            ```
            kesi help
            ```

            ![a picture that is not there](none.png)
            """;

    private final List<String> followed = new ArrayList<>();
    private final PagePanel panel = new PagePanel(followed::add);

    @Test
    void everyKindOfBlockIsDrawnInOrder() {
        panel.show(Markdown.read(PAGE), name -> Optional.empty());

        assertThat(below(panel.widget())
                        .filter(JTextComponent.class::isInstance)
                        .map(one -> ((JTextComponent) one).getText()))
                .containsExactly(
                        "Title",
                        "A paragraph with a link.",
                        "first",
                        "second",
                        "inner",
                        "key",
                        "does",
                        "F1",
                        "help",
                        "mind this",
                        "kesi help");
    }

    @Test
    void everyTextHasANameForThoseWhoCannotSeeIt() {
        panel.show(Markdown.read(PAGE), name -> Optional.empty());

        assertThat(below(panel.widget())
                        .filter(one -> one instanceof TextBlock || one instanceof JTextArea)
                        .map(one -> one.getAccessibleContext().getAccessibleName()))
                .isNotEmpty()
                .doesNotContainNull();
    }

    @Test
    void theNextPageTakesTheOldOnesPlace() {
        panel.show(Markdown.read(PAGE), name -> Optional.empty());
        panel.show(Markdown.read("# Other"), name -> Optional.empty());

        assertThat(below(panel.widget()).filter(TextBlock.class::isInstance)).hasSize(1);
    }

    private static Stream<Component> below(Component one) {
        Stream<Component> inner = one instanceof Container box ? Arrays.stream(box.getComponents()) : Stream.of();
        return Stream.concat(Stream.of(one), inner.flatMap(PagePanelTest::below));
    }
}
