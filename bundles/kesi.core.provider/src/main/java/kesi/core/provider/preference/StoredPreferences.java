package kesi.core.provider.preference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.preference.DepartmentChoices;
import kesi.core.api.preference.PreferencePage;
import kesi.core.api.preference.PreferencePart;
import kesi.core.api.preference.Preferences;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.LoggerFactory;

/** The pages of the loaded bundles over the layers of choices. Safe for use by any thread. */
@Component(immediate = true, service = Preferences.class)
public final class StoredPreferences implements Preferences {

    private final Map<ServiceReference<PreferencePart<?>>, PageReference> here = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private final BundleContext context;
    private final ChosenLayers layers;
    private final Telling telling;
    private final Subscription policies;
    private volatile @Nullable Subscription department;
    private volatile Optional<Message> unread = Optional.empty();

    @Activate
    public StoredPreferences(BundleContext context, @Reference Json json, @Reference Policy policy) {
        Places places = new Places(context::getProperty);
        this.context = context;
        this.layers = new ChosenLayers(new PersonFile(places.person(), json), () -> Locks.of(policy), this::changed);
        this.telling = new Telling(layers::now);
        this.policies = policy.onChange(layers::refresh);
        layers.damages()
                .forEach(damage ->
                        LoggerFactory.getLogger(StoredPreferences.class).warn("{}", damage));
    }

    @Deactivate
    void stop() {
        policies.close();
        telling.close();
    }

    @Reference(
            service = PreferencePart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(kesi.preference.id=*)")
    void bindPage(ServiceReference<PreferencePart<?>> reference) {
        PageReference page = PageReference.of(context, reference);
        here.put(reference, page);
        if (!layers.now().of(page.page().id()).isEmpty()) {
            telling.later(page);
        }
    }

    void unbindPage(ServiceReference<PreferencePart<?>> reference) {
        here.remove(reference);
        telling.forget(Objects.toString(reference.getProperty(PreferencePage.PREFIX_ + "id"), ""));
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindDepartment(DepartmentChoices chosen) {
        unsubscribe();
        department = chosen.onChange(() -> take(chosen));
        take(chosen);
    }

    void unbindDepartment(DepartmentChoices chosen) {
        unsubscribe();
        layers.department(Map.of());
    }

    @Override
    public List<Page> pages() {
        return here.values().stream()
                .map(PageReference::page)
                .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
                .toList();
    }

    @Override
    public List<Choice> choices(String page) {
        layers.refresh();
        return page(page).use(opened -> choices(opened.shape()));
    }

    @Override
    public <P extends Record> P read(String page, Class<P> type) {
        Shape<P> shape = Shape.of(page, ParameterRecord.of(type), Catalog.of(type));
        return shape.read(Layers.words(layers.now().held(shape, new ArrayList<>())));
    }

    @Override
    public void choose(String page, Map<String, List<String>> values) {
        layers.refresh();
        page(page).use(opened -> {
            layers.choose(opened.shape(), values);
            return true;
        });
    }

    @Override
    public Subscription onChange(Consumer<String> listener) {
        Consumer<String> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    @Override
    public List<Finding> findings() {
        layers.refresh();
        List<Finding> findings = new ArrayList<>();
        unread.ifPresent(damage -> findings.add(Finding.error("", damage)));
        layers.damages().forEach(damage -> findings.add(Finding.error("", damage)));
        findings.addAll(telling.failures());
        here.values().stream()
                .filter(page -> !layers.now().of(page.page().id()).isEmpty())
                .forEach(page -> check(page, findings));
        return List.copyOf(findings);
    }

    private void check(PageReference page, List<Finding> findings) {
        try {
            page.use(opened -> layers.now().held(opened.shape(), findings));
        } catch (Problem e) {
            findings.add(Finding.error(page.page().id(), e.sentence()));
        }
    }

    private <P extends Record> List<Choice> choices(Shape<P> shape) {
        Map<String, Held> held = layers.now().held(shape, new ArrayList<>());
        return shape.parameters().stream()
                .map(parameter -> shape.choice(parameter, Objects.requireNonNull(held.get(parameter.name()))))
                .toList();
    }

    /** Of two pages of one name the higher ranked counts. */
    private PageReference page(String id) {
        return known(id)
                .orElseThrow(() -> Problem.usage(Message.of(
                        StoredPreferences.class,
                        "preference.page.unknown",
                        id,
                        pages().stream().map(Page::id).collect(Collectors.joining(", ")))));
    }

    private Optional<PageReference> known(String id) {
        return here.values().stream()
                .filter(page -> page.page().id().equals(id))
                .max(Comparator.comparing(PageReference::reference));
    }

    private void changed(Set<String> pages) {
        pages.forEach(page -> {
            known(page).ifPresent(telling::now);
            listeners.forEach(listener -> tell(listener, page));
        });
    }

    private static void tell(Consumer<String> listener, String page) {
        try {
            listener.accept(page);
        } catch (RuntimeException | LinkageError e) { // one listener's fault must not keep the others in the old state
            LoggerFactory.getLogger(StoredPreferences.class).error("A listener failed", e);
        }
    }

    private void take(DepartmentChoices chosen) {
        Map<String, List<String>> choices = Map.of();
        unread = Optional.empty();
        try {
            choices = chosen.choices();
        } catch (Problem e) {
            LoggerFactory.getLogger(StoredPreferences.class).warn("The choices of the department are not read", e);
            unread = Optional.of(e.sentence());
        }
        layers.department(choices);
    }

    private void unsubscribe() {
        Subscription before = department;
        department = null;
        if (before != null) {
            before.close();
        }
    }
}
