package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Work with records, views, palette, language and departments; the window is closed as a person closes it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstDay {
    private static Desk desk;

    @BeforeAll
    static void sit() {
        desk = Desk.sit();
    }

    @AfterAll
    static void leave() {
        desk.leave();
    }

    @Test
    @Order(1)
    void aRecordIsOpenedEditedUndoneRedoneAndSaved() {
        Editing editing = Editing.first(desk);
        String before = editing.text();

        editing.type("Opened and edited");
        desk.until("a mark of unsaved work", editing::dirty);
        desk.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        desk.until("undone", () -> editing.text().equals(before) && !editing.dirty());
        desk.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        desk.until("redone", () -> editing.text().equals("Opened and edited") && editing.dirty());
        desk.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);

        desk.until("saved", () -> !editing.dirty());
        desk.until("the list tells it", () -> editing.isListed("Opened and edited"));
    }

    @Test
    @Order(2)
    void thePaletteUnderstandsPinyin() {
        Palette.run(desk, "wenti");

        desk.get(JComponent.class, "shell.problems");
    }

    @Test
    @Order(3)
    void theLanguageChangesWithViewsAndAnUnsavedEditorOpen() {
        Editing editing = Editing.first(desk);
        editing.type("Typed in Chinese");
        List<String> stacks = desk.stacks();
        String chinese = desk.title("shell.problems");

        desk.press("status.language");

        desk.until("English", () -> Desk.says("shell.problems", "Problems"));
        assertThat(Desk.ask(editing::text)).isEqualTo("Typed in Chinese");
        assertThat(desk.stacks()).isEqualTo(stacks);

        desk.press("status.language");
        desk.until("Chinese", () -> Desk.says("shell.problems", chinese));
        editing.revert();
    }

    @Test
    @Order(4)
    void theDepartmentIsSwitchedWhileTheWindowIsOpen() {
        desk.get(JComponent.class, "perspective.heritage");

        Palette.run(desk, "department:use");
        JTextComponent name = desk.in("command.form", JTextComponent.class, "param.name");
        desk.robot().focusAndWaitForFocusGain(name);
        desk.robot().enterText("publicity");
        desk.press("form.run");

        desk.until(
                "the other departments' perspectives are gone",
                () -> desk.find(JComponent.class, "perspective.heritage").isEmpty());
        desk.get(JComponent.class, "perspective.news");
    }

    @Test
    @Order(5)
    void aViewIsDraggedBelowAnother() {
        desk.dragBelow("shell.detail", "news.items");

        desk.until("it stands alone", () -> desk.stacks().contains("shell.detail"));
        assertThat(desk.below("shell.detail", "news.items")).isTrue();
    }
}
