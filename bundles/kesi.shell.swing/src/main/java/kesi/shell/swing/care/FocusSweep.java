package kesi.shell.swing.care;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.ToolTipManager;

/** Widgets that left and that the toolkit still remembers: for focus, tool tips and input methods. */
final class FocusSweep implements Sweep {

    private static final List<String> REMEMBERED = List.of(
            "focusOwner",
            "permanentFocusOwner",
            "focusedWindow",
            "activeWindow",
            "currentFocusCycleRoot",
            "newFocusOwner");

    @Override
    public boolean onScreen() {
        return true;
    }

    @Override
    public void sweep(Leaving leaving, Swept swept) {
        focus();
        toolTips();
        paint();
        for (Window window : Window.getWindows()) {
            input(window);
        }
    }

    private static void focus() {
        KeyboardFocusManager keys = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        if (isGone(keys.getPermanentFocusOwner()) || isGone(keys.getFocusOwner())) {
            keys.clearGlobalFocusOwner();
        }
        REMEMBERED.forEach(field -> forgetGone(KeyboardFocusManager.class, field, null));
        forgetGone(java.awt.DefaultKeyboardFocusManager.class, "restoreFocusTo", keys);
        Private.field(KeyboardFocusManager.class, "peer", keys).ifPresent(peer -> {
            fieldOf(peer, "currentFocusedWindow");
            fieldOf(peer, "currentFocusOwner");
        });
    }

    private static void toolTips() {
        ToolTipManager tips = ToolTipManager.sharedInstance();
        if (forgetGone(ToolTipManager.class, "insideComponent", tips)) {
            Private.put(ToolTipManager.class, "mouseEvent", tips, null);
        }
        Private.field(ToolTipManager.class, "tip", tips)
                .filter(tip -> tip instanceof javax.swing.JToolTip shown && !shown.isShowing())
                .ifPresent(tip -> Private.put(ToolTipManager.class, "tip", tips, null));
    }

    /** The manager of the buffers remembers the root that it painted last. */
    private static void paint() {
        RepaintManager repaint = RepaintManager.currentManager((JComponent) null);
        Private.field(RepaintManager.class, "paintManager", repaint).ifPresent(manager -> {
            forgetGone(manager.getClass(), "rootJ", manager);
            forgetBuffer(manager);
        });
        forgetGone(RepaintManager.class, "repaintRoot", repaint);
    }

    private static void forgetBuffer(Object manager) {
        Private.field(manager.getClass(), "bufferStrategy", manager)
                .flatMap(strategy -> Private.outer(strategy))
                .filter(owner -> owner instanceof Component gone && isGone(gone))
                .ifPresent(owner -> {
                    Private.put(manager.getClass(), "bufferStrategy", manager, null);
                    List.of("bufferInfo", "bsg", "fsg")
                            .forEach(field -> Private.put(manager.getClass(), field, manager, null));
                });
    }

    private static void input(Window window) {
        Optional<Object> context = Private.field(Window.class, "inputContext", window);
        context.ifPresent(one ->
                Stream.of("currentClientComponent", "awtFocussedComponent").forEach(field -> fieldOf(one, field)));
        context.flatMap(one -> Private.field(type(one, "InputContext"), "inputMethod", one))
                .ifPresent(method -> Stream.of("awtFocussedComponent", "lastXICFocussedComponent")
                        .forEach(field -> fieldOf(method, field)));
    }

    private static Class<?> type(Object thing, String simpleName) {
        Class<?> type = thing.getClass();
        while (!type.getSimpleName().equals(simpleName) && type.getSuperclass() != null) {
            type = type.getSuperclass();
        }
        return type;
    }

    private static void fieldOf(Object thing, String field) {
        for (Class<?> type = thing.getClass(); type != null; type = type.getSuperclass()) {
            forgetGone(type, field, thing);
        }
    }

    private static boolean forgetGone(Class<?> declaring, String field, @org.jspecify.annotations.Nullable Object of) {
        boolean gone = Private.field(declaring, field, of)
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .filter(FocusSweep::isGone)
                .isPresent();
        return gone && Private.put(declaring, field, of, null);
    }

    private static boolean isGone(@org.jspecify.annotations.Nullable Component component) {
        return component != null && !component.isDisplayable();
    }
}
