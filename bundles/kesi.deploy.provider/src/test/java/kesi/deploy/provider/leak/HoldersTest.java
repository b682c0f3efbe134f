package kesi.deploy.provider.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoldersTest {

    private static final List<Object> HOLDS = new ArrayList<>();

    /** Loaded a second time by a loader that the test lets go of. */
    public static final class Guest {
        @Override
        public String toString() {
            return "guest";
        }
    }

    @AfterEach
    void letGo() {
        HOLDS.clear();
    }

    @Test
    void aStaticFieldThatHoldsAnObjectIsNamedWithTheWholePath() throws Exception {
        HOLDS.add(List.of(guest()));

        List<String> path = path();

        assertThat(path).anyMatch(step -> step.contains("static field HOLDS") && step.contains("HoldersTest"));
        assertThat(path).anyMatch(step -> step.contains("elementData") && step.contains("java.util.ArrayList"));
        assertThat(path.get(path.size() - 1)).contains("class loader").contains("Guest");
    }

    @Test
    void aThreadIsNamedByItsName() throws Exception {
        HOLDS.add(guest());
        Marker marker = new Marker(HOLDS.get(0).getClass().getClassLoader());
        Thread thread = sleeper(HOLDS.remove(0));
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        List<Message> path = Holders.of(marker, true);
        thread.interrupt();

        assertThat(path.get(0).toString()).contains("the culprit");
    }

    @Test
    void whatNothingHoldsHasNoPath() throws Exception {
        Marker marker = new Marker(guest().getClass().getClassLoader());

        assertThat(Holders.of(marker, true)).isEmpty();
        assertThat(marker.gone()).isTrue();
    }

    private static List<String> path() throws IOException {
        return Holders.of(marker(), true).stream().map(Message::toString).toList();
    }

    /** In a method of its own, so that no local variable holds the guest. */
    private static Marker marker() {
        Object guest = ((List<?>) HOLDS.get(0)).get(0);
        return new Marker(guest.getClass().getClassLoader());
    }

    private static Thread sleeper(Object held) {
        return new Thread(() -> sleep(held), "the culprit");
    }

    private static void sleep(Object held) {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            Objects.requireNonNull(held);
        }
    }

    private static Object guest() throws Exception {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                String path = "/" + name.replace('.', '/') + ".class";
                try (InputStream in = Objects.requireNonNull(HoldersTest.class.getResourceAsStream(path))) {
                    byte[] bytes = in.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
        return loader.loadClass(Guest.class.getName()).getConstructor().newInstance();
    }
}
