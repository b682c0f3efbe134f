package kesi.deploy.provider.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordHandlesTest {

    /** Defined again by a loader of its own, as a bundle's record is. */
    public record Foreign(Foreign next) {}

    @Test
    void theLastRecordThatWasComparedDoesNotHoldItsLoader() throws Exception {
        WeakReference<ClassLoader> left = used();

        RecordHandles.forgetOthers();

        assertThat(isCollected(left)).isTrue();
    }

    private static WeakReference<ClassLoader> used() throws ReflectiveOperationException {
        ClassLoader own = new Apart();
        Class<?> type = own.loadClass(Foreign.class.getName());
        Object one = type.getConstructors()[0].newInstance(new Object[] {null});
        Object two = type.getConstructors()[0].newInstance(one);
        assertThat(one).isNotEqualTo(two).hasToString("Foreign[next=null]");
        assertThat(one.hashCode()).isZero();
        return new WeakReference<>(own);
    }

    @SuppressWarnings("CallToSystemGC") // the collector is what is asked
    private static boolean isCollected(WeakReference<?> left) throws InterruptedException {
        for (int i = 0; i < 600 && left.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return left.get() == null;
    }

    /** Defines the record and what stands around it anew and leaves all else to its parent. */
    private static final class Apart extends ClassLoader {

        Apart() {
            super(Foreign.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(RecordHandlesTest.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            String file = "/" + name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(Foreign.class.getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
