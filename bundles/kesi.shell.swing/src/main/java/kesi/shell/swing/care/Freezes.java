package kesi.shell.swing.care;

import java.util.Optional;
import javax.swing.JFrame;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.care.ScreenWatch.Severity;

/** What is done when a plug-in holds the window up, the longer the more. On the watch's thread. */
record Freezes(JFrame frame, Language language, Verdicts verdicts, Pulse pulse, WatchedQueue queue)
        implements ScreenWatch.Frozen {

    @Override
    public void frozen(Severity severity, Optional<Culprit> culprit, String stack) {
        culprit.ifPresent(one -> {
            switch (severity) {
                case SLOW -> verdicts.froze(one, stack);
                case STUCK -> stuck(one, stack);
                case DEAD -> dead(one);
                case LOST -> queue.replace(pulse.thread());
            }
        });
    }

    /** Named and no strike yet: a machine may be slow. */
    private void stuck(Culprit culprit, String stack) {
        Message sentence = Texts.of("plugin.stuck", culprit.bundle(), culprit.method());
        paint(sentence);
        verdicts.name(culprit, sentence, stack);
    }

    /** Nobody can click: the plug-in is held back by itself, and its thread is asked to wake up. */
    private void dead(Culprit culprit) {
        paint(Texts.of("plugin.dead", culprit.bundle(), culprit.method()));
        verdicts.hold(culprit, Texts.of("plugin.blocked", culprit.method()));
        pulse.thread().interrupt();
    }

    private void paint(Message sentence) {
        new FrozenBanner(frame).paint(language.say(sentence));
    }
}
