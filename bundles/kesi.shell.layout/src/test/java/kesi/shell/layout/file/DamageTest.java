package kesi.shell.layout.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.json.Json;
import kesi.core.testing.TestJson;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Node.Size;
import org.junit.jupiter.api.Test;

/**
 * Damages layout files at random, 100,000 times: reading never fails, whatever stack is whole in the damaged text is in
 * the layout, and the layout can be drawn and written again. The seed is printed; {@code kesi.damage.seed} repeats it.
 */
class DamageTest {

    private static final int TIMES = 100_000;
    private static final int OF_ONE = 100;
    private static final Pattern STACK = Pattern.compile("\\{\\s*\"views\":[^{}]*\\}");
    private static final Pattern NAME = Pattern.compile("\"(v[0-9]+\\.[a-z]+)\"");

    private final Json json = TestJson.create();
    private final long seed = Long.getLong("kesi.damage.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomLayouts layouts = new RandomLayouts(random);
    private final Damage damage = new Damage(random);
    private String original = "";
    private Map<String, Set<String>> stacks = Map.of();

    @Test
    void aHundredThousandDamagedFilesCostNothingThatIsSound() {
        System.out.println("Damaged layouts: -Dkesi.damage.seed=" + seed);
        int kept = 0;
        for (int i = 0; i < TIMES; i++) {
            if (i % OF_ONE == 0) {
                renew();
            }
            String text = damage.of(original);
            kept += check(i, text, LayoutReader.read(text, json).layout());
        }
        assertThat(kept).as("stacks that stayed whole and were looked for").isGreaterThan(TIMES);
    }

    @Test
    void anUndamagedFileIsReadAsItWasAndSaidToBeWhole() {
        for (int i = 0; i < 500; i++) {
            Layout layout = layouts.next();
            LayoutReader.Reading reading = LayoutReader.read(json.writeIndented(LayoutTree.of("我的", layout)), json);

            assertThat(reading.layout()).as("seed " + seed).isEqualTo(layout);
            assertThat(reading.whole()).isTrue();
            assertThat(reading.name()).isEqualTo("我的");
        }
    }

    private void renew() {
        original = json.writeIndented(LayoutTree.of("", layouts.next()));
        stacks = new LinkedHashMap<>();
        Matcher found = STACK.matcher(original);
        while (found.find()) {
            stacks.put(found.group(), names(found.group()));
        }
        assertThat(stacks).isNotEmpty();
    }

    /** How many stacks are whole in the text; all of their views must be in the layout. */
    private int check(int round, String text, Layout layout) {
        List<String> ids = layout.ids().toList();
        Set<String> once = new HashSet<>(ids);
        int whole = 0;
        boolean kept = once.size() == ids.size();
        for (Map.Entry<String, Set<String>> stack : stacks.entrySet()) {
            if (text.contains(stack.getKey())) {
                whole++;
                kept &= once.containsAll(stack.getValue());
            }
        }
        if (!kept || !isDrawable(layout) || (round % 50 == 0 && !survivesWriting(layout))) {
            throw new AssertionError("Seed " + seed + ", round " + round + ", read " + ids + " from:\n" + text);
        }
        return whole;
    }

    private static boolean isDrawable(Layout layout) {
        return layout.stacks().allMatch(stack -> stack.views().contains(stack.front()))
                && layout.stacks().filter(stack -> stack.is(Size.MAXIMISED)).count() <= 1;
    }

    private boolean survivesWriting(Layout layout) {
        return LayoutReader.read(json.write(LayoutTree.of("", layout)), json)
                .layout()
                .ids()
                .toList()
                .equals(layout.ids().toList());
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
