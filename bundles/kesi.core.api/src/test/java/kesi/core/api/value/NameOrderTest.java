package kesi.core.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static List<String> sorted(NameOrder order, List<String> names) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(order);
        return mixed;
    }

    private static void keeps(NameOrder order, String names) {
        List<String> expected = List.of(names.split(" ", -1));
        assertThat(sorted(order, expected)).containsExactlyElementsOf(expected);
    }

    @Test
    void surnamesStandByTheirStrokes() {
        keeps(NameOrder.STROKE, "丁一 于是 马力 王伟 邓芳 冯军 刘洋 孙丽 李强 吴敏 陈静 周杰 郑爽 赵磊 钱勇 黄涛");
    }

    @Test
    void equalNumbersGoByTheKindsOfStrokes() {
        keeps(NameOrder.STROKE, "王一 毛一 方一 尹一 孔一");
        keeps(NameOrder.STROKE, "苏一 杜一 李一 杨一 肖一 吴一 何一 沈一 宋一 张一 陈一");
    }

    @Test
    void aSingleGivenNameStandsFirst() {
        keeps(NameOrder.STROKE, "王鑫 王一丁 王二小 王伟平");
        keeps(NameOrder.STROKE, "欧鑫 欧一平 欧阳修 欧阳一平");
    }

    @Test
    void theSameSurnameGoesOnCharacterByCharacter() {
        keeps(NameOrder.STROKE, "李大钊 李小平 李小明");
    }

    @Test
    void pinyinGoesBySyllableAndTone() {
        keeps(NameOrder.PINYIN, "安宁 包青 陈一 丁一 李白 林一 王伟 张三 郑一");
        keeps(NameOrder.PINYIN, "汤一 唐一 汪一");
    }

    @Test
    void surnamesHaveTheirOwnReadings() {
        keeps(NameOrder.PINYIN, "万俟一 区阳 朴树 仇英 任一 单雄信 解缙 尉迟恭 曾国藩");
        assertThat(NameOrder.PINYIN.heading("单雄信")).isEqualTo("S");
        assertThat(NameOrder.PINYIN.heading("尉迟恭")).isEqualTo("Y");
        assertThat(NameOrder.PINYIN.heading("尉健")).isEqualTo("W");
    }

    @Test
    void rareAndForeignNamesHaveAPlace() {
        keeps(NameOrder.STROKE, "丁一 王𬭎 龚䶮 Anna Zoe");
        assertThat(NameOrder.STROKE.heading("王𬭎")).isEqualTo("4");
        assertThat(NameOrder.STROKE.heading("Anna")).isEqualTo("#");
        assertThat(NameOrder.STROKE.heading("")).isEqualTo("#");
        assertThat(NameOrder.PINYIN.heading("")).isEqualTo("#");
    }

    @Test
    void orderIsTotal() {
        Random random = new Random(11);
        for (NameOrder order : NameOrder.values()) {
            List<String> names = new ArrayList<>();
            for (int count = 0; count < 2_000; count++) {
                StringBuilder name = new StringBuilder();
                for (int at = random.nextInt(4); at >= 0; at--) {
                    name.appendCodePoint(0x4E00 + random.nextInt(0x5200));
                }
                names.add(name.toString());
            }
            names.sort(order);
            assertThat(names).isSortedAccordingTo(order);
        }
    }
}
