package kesi.core.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.Person;
import kesi.core.api.policy.Policy;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** A policy of a test, in which the account {@code tester} has all roles. Not for several threads. */
public final class FixedPolicy implements Policy {

    private static final Path FILE = Path.of("policy.json");

    private final List<Rule> rules = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Set<Role> roles = Set.of(Role.values());

    /** The same policy with one more rule of the machine; its line is its number. */
    public FixedPolicy with(String key, Object value) {
        rules.add(new Rule(key, value, Authority.MACHINE, FILE, rules.size() + 1, 1));
        List.copyOf(listeners).forEach(Runnable::run);
        return this;
    }

    /** The same policy for somebody with these roles alone. */
    public FixedPolicy as(Role... own) {
        roles = Set.of(own);
        return with("roles.analyst", "*");
    }

    @Override
    public Optional<Rule> rule(String key) {
        return rules(key).stream().findFirst();
    }

    @Override
    public List<Rule> rules(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).toList();
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public boolean names(String key) {
        return rules.stream().anyMatch(rule -> (rule.key() + ".").startsWith(key + "."));
    }

    @Override
    public Optional<Message> damage() {
        return Optional.empty();
    }

    @Override
    public boolean developer() {
        return rule("developer")
                .filter(rule -> Boolean.TRUE.equals(rule.value()))
                .isPresent();
    }

    @Override
    public Person person() {
        return new Person("tester", roles);
    }

    @Override
    public List<Rule> accounts(Role role) {
        return rules("roles." + role.word());
    }

    @Override
    public List<Path> files() {
        return List.of(FILE);
    }

    @Override
    public List<Finding> check(Path file) {
        return List.of();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
