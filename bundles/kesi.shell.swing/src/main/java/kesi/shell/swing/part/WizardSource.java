package kesi.shell.swing.part;

import java.util.function.Supplier;
import kesi.shell.api.WizardPart;

/** Where a wizard comes from. Safe for use by any thread. */
public interface WizardSource {

    /** What is known of the wizard. */
    WizardInfo info();

    /**
     * The wizard itself.
     *
     * @throws RuntimeException when its bundle cannot make it
     */
    WizardPart open();

    /** Gives it back. */
    void release(WizardPart wizard);

    /** A wizard of the window's own. */
    static WizardSource own(WizardInfo info, Supplier<WizardPart> maker) {
        return new WizardSource() {
            @Override
            public WizardInfo info() {
                return info;
            }

            @Override
            public WizardPart open() {
                return maker.get();
            }

            @Override
            public void release(WizardPart wizard) {
                // nothing holds it
            }
        };
    }
}
