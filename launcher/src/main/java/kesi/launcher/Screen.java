package kesi.launcher;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** Whether a window can be shown on this machine. */
final class Screen {
    private Screen() {}

    /** Looks for a real screen: a display may be named in the environment and still be out of reach. */
    static boolean isThere() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError e) {
            return false;
        }
    }

    /** Lets the platform look for its fonts, which every window waits for, while the framework starts. */
    static void makeReady() {
        Thread fonts = new Thread(
                () -> GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(), "kesi-fonts");
        fonts.setDaemon(true);
        fonts.start();
    }
}
