package kesi.shell.swing.sample;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.help.Help;
import kesi.core.api.help.Page;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** Pages of help for tests, which come and go. */
public final class SamplePages implements Help {

    private final List<Page> pages = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** A page arrives. */
    public SamplePages add(String id, String zh, String en, String... of) {
        pages.add(new Page(id, SampleCommands.both(zh, en), List.of(of), pages.size(), "kesi.sample"));
        listeners.forEach(Runnable::run);
        return this;
    }

    /** A page leaves. */
    public void remove(String id) {
        pages.removeIf(page -> page.id().equals(id));
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<Page> all() {
        return List.copyOf(pages);
    }

    @Override
    public Optional<Page> find(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Page> about(String subject) {
        return pages.stream().filter(page -> page.of().contains(subject)).findFirst();
    }

    @Override
    public String text(String id, Locale language) {
        Page page = find(id).orElseThrow(() -> Problem.usage(Message.literal(id)));
        boolean chinese = language.getLanguage().equals("zh");
        return "# " + page.title().in(language) + "\n\n"
                + (chinese ? "正文，见[另一页](help:news.other)。" : "The text, see [the other page](help:news.other).");
    }

    @Override
    public Optional<URL> file(String id, String name) {
        return Optional.empty();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
