package kesi.shell.swing.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class FrontTest {

    private final Front front = new Front();

    @Test
    void nothingIsInFrontAtTheBeginning() {
        assertThat(front.current()).isEmpty();
        assertThat(front.editor()).isEmpty();
    }

    @Test
    void theViewThatCameIsInFrontAndIsNoEditor() {
        front.came("news.items");

        assertThat(front.current()).contains("news.items");
        assertThat(front.isIn("news.items")).isTrue();
        assertThat(front.editor()).isEmpty();
    }

    @Test
    void anEditorIsKnownByItsRecord() {
        front.came("shell.form:news.item/a1");

        assertThat(front.editor()).contains(new Ref("news.item", "a1"));
    }

    @Test
    void aBrokenIdIsNoEditor() {
        front.came("shell.form:");

        assertThat(front.editor()).isEmpty();
    }

    @Test
    void whoListensIsToldOncePerChangeUntilTheEnd() {
        List<String> told = new ArrayList<>();
        Subscription handle = front.onChange(() -> told.add(front.current().orElse("-")));

        front.came("a");
        front.came("a");
        front.came("");
        handle.close();
        front.came("b");

        assertThat(told).containsExactly("a", "-");
    }
}
