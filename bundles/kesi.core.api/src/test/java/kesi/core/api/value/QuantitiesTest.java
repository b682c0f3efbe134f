package kesi.core.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.value.Quantities.Found;
import kesi.core.api.value.Quantity.Qualifier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({
        "132人,132,132,人,EXACT",
        "200余名,200,,名,AT_LEAST",
        "约30人次,30,30,人次,ABOUT",
        "三十二户,32,32,户,EXACT",
        "两场,2,2,场,EXACT",
        "百余人,100,,人,AT_LEAST",
        "十余支,10,,支,AT_LEAST",
        "两百多名,200,,名,AT_LEAST",
        "30余万人次,300000,,人次,AT_LEAST",
        "1.5万余人,15000,,人,AT_LEAST",
        "'1,200人',1200,1200,人,EXACT",
        "逾500人,500,,人,AT_LEAST",
        "近200人,200,200,人,ABOUT",
        "100人以上,100,,人,AT_LEAST",
        "100人左右,100,100,人,ABOUT",
        "第六代,6,6,代,ORDINAL",
        "第15届,15,15,届,ORDINAL",
        "首届,1,1,届,ORDINAL",
        "目前33支,33,33,支,AS_OF",
        "3至5件,3,5,件,ABOUT",
        "三五人,3,5,人,ABOUT",
        "七八个,7,8,个,ABOUT",
        "若干项,,,项,UNKNOWN",
        "多次,,,次,UNKNOWN",
        "数百名,,,名,UNKNOWN",
    })
    void aQuantityIsReadAsItsSourceSaysIt(
            String text, @Nullable Long least, @Nullable Long most, String unit, Qualifier qualifier) {
        Quantity read = Quantities.read(text).orElseThrow();
        assertThat(read.unit()).isEqualTo(unit);
        assertThat(read.qualifier()).isEqualTo(qualifier);
        assertThat(read.least().map(BigDecimal::longValueExact)).isEqualTo(Optional.ofNullable(least));
        assertThat(read.most().map(BigDecimal::longValueExact)).isEqualTo(Optional.ofNullable(most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"近日", "2023年10月12日", "走进万家", "人", "家家户户", "三四十人", "十几名", "5至3件", ""})
    void whatCountsNothingIsLeftAlone(String text) {
        assertThat(Quantities.read(text)).isEmpty();
    }

    @Test
    void everyQuantityOfASentenceIsFoundWithItsPlace() {
        String text = "来自全区33支队伍的132名选手参赛,约200人次观摩,走进万家。";
        assertThat(Quantities.find(text))
                .extracting(f -> text.substring(f.start(), f.end()))
                .containsExactly("33支", "132名", "约200人次");
        assertThat(Quantities.find(text)).extracting(Found::quantity).contains(Quantity.exact(132, "名"));
    }

    @ParameterizedTest
    @CsvSource({
        "十,10",
        "十五,15",
        "二十,20",
        "三十二,32",
        "一百零五,105",
        "一百五,150",
        "一百一十,110",
        "两千零二十三,2023",
        "一万二,12000",
        "一万零二,10002",
        "三百二十万,3200000",
        "一亿两千万,120000000",
        "二〇二三,2023",
        "30万,300000",
        "零,0",
        "'12,345.60',12345.60",
        "3百,300"
    })
    void numeralsAreRead(String text, BigDecimal number) {
        assertThat(Numerals.read(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人", "三四十", "1.2.3", "12a", "."})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(Numerals.read(text)).isEmpty();
    }

    @Property
    void everyExactQuantityIsReadBackFromItsChineseForm(@ForAll @IntRange(min = 0) int number) {
        Quantity exact = Quantity.exact(number, "人次");
        assertThat(Quantities.read(exact.shown().in(Locale.CHINESE))).contains(exact);
        Quantity atLeast = Quantity.atLeast(number, "人次");
        assertThat(Quantities.read(atLeast.shown().in(Locale.CHINESE))).contains(atLeast);
    }

    @Property
    void findingNeverBreaks(@ForAll String text) {
        assertThat(Quantities.find(text)).isNotNull();
    }
}
