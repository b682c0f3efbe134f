package kesi.shell.swing.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {

    private final Sounds sounds = new Sounds();

    @ParameterizedTest
    @ValueSource(strings = {"字号", "zihao", "zh", "ZH", "字h", "zhao", "hao", "界面 zh", ""})
    void charactersAreFoundByThemselvesTheirPinyinAndTheirInitials(String typed) {
        assertThat(sounds.hold("界面字号", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jz", "ih", "haozi", "zihaox", "zh nothing"})
    void whatLeavesCharactersOutIsNoHit(String typed) {
        assertThat(sounds.hold("界面字号", typed)).isFalse();
    }

    @Test
    void englishIsFoundAsItStands() {
        assertThat(sounds.hold("Font size", "nt si")).isTrue();
        assertThat(sounds.hold("Font size", "fs")).isFalse();
    }
}
