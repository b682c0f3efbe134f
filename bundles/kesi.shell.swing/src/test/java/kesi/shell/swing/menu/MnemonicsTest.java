package kesi.shell.swing.menu;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JMenuItem;
import org.junit.jupiter.api.Test;

class MnemonicsTest {

    private final Mnemonics letters = new Mnemonics();

    @Test
    void englishMenusAreChosenByALetterOfTheirs() {
        assertThat(head("File", "file").getMnemonic()).isEqualTo('F');
        assertThat(head("Form", "form").getMnemonic()).isEqualTo('O');
        assertThat(head("Find again", "find").getMnemonic()).isEqualTo('A');
    }

    @Test
    void chineseMenusShowTheirLetterBehindThem() {
        JMenuItem file = head("文件", "file");
        JMenuItem form = head("表单", "form");

        assertThat(file.getText()).isEqualTo("文件(F)");
        assertThat(file.getMnemonic()).isEqualTo('F');
        assertThat(form.getText()).isEqualTo("表单(O)");
    }

    @Test
    void itemsStayAsTheyAreAndHaveALetterWhereOneIsFree() {
        JMenuItem save = item("Save");
        JMenuItem all = item("Save all");
        JMenuItem chinese = item("保存");

        assertThat((char) save.getMnemonic()).isEqualTo('S');
        assertThat((char) all.getMnemonic()).isEqualTo('A');
        assertThat(chinese.getMnemonic()).isZero();
        assertThat(chinese.getText()).isEqualTo("保存");
    }

    @Test
    void aMenuWithoutAFreeLetterIsLeftAsItIs() {
        head("A", "a");

        assertThat(head("字", "a").getText()).isEqualTo("字");
    }

    private JMenuItem head(String text, String word) {
        JMenuItem menu = new JMenuItem(text);
        letters.head(menu, word);
        return menu;
    }

    private JMenuItem item(String text) {
        JMenuItem item = new JMenuItem(text);
        letters.item(item);
        return item;
    }
}
