package kesi.shell.swing.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.UIManager;
import kesi.report.fonts.BundledTypefaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChineseTypeTest {
    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        UIManager.put("defaultFont", null);
    }

    @Test
    void theWindowsFontShowsEveryCharacterOfOurWork() {
        new ChineseType(FontFiles.in(folder, new BundledTypefaces())).useWhereNeeded();

        Font font = UIManager.getFont("defaultFont");
        assertThat(font.canDisplayUpTo("缂丝非遗《竞赛》，戗色结掼勾……——“”0aA")).isEqualTo(-1);
        assertThat(font.deriveFont(Font.BOLD).canDisplayUpTo("缂丝")).isEqualTo(-1);
    }

    @Test
    void withoutAnyFaceTheMachinesOwnStays() {
        new ChineseType(FontFiles.in(folder, face -> Optional.empty())).useWhereNeeded();

        Font font = UIManager.getFont("defaultFont");
        assertThat(font == null
                        || font.getFamily().contains("Sans")
                        || font.getFamily().contains("WenQuanYi"))
                .isTrue();
    }
}
