package kesi.core.provider.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Handler;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

class CommandTableTest {

    private final CommandTable table = new CommandTable();

    @Test
    void commandsAreToldByNameInTheirOrder() {
        table.add(command("news:list", 0));
        table.add(command("books:list", 0));

        assertThat(names()).containsExactly("books:list", "news:list");
    }

    @Test
    void whatCameOrLeftSinceTheListWasMadeIsInTheNextOne() {
        ServiceReference<Handler<?>> first = command("books:list", 0);
        table.add(first);
        assertThat(names()).containsExactly("books:list");

        table.add(command("books:add", 0));
        assertThat(names()).containsExactly("books:add", "books:list");

        table.remove(first);
        assertThat(names()).containsExactly("books:add");
    }

    @Test
    void aListThatDidNotChangeIsNotMadeAnew() {
        table.add(command("books:list", 0));

        Registered before = table.all().findFirst().orElseThrow();

        assertThat(table.all()).first().isSameAs(before);
    }

    @Test
    void theHigherRankedOfOneNameCountsUntilItLeaves() {
        ServiceReference<Handler<?>> higher = command("books:list", 5);
        table.add(command("books:list", 0));
        table.add(higher);
        Registered known = table.all().findFirst().orElseThrow();

        table.remove(higher);

        assertThat(table.all()).hasSize(1).first().isNotSameAs(known);
    }

    private List<String> names() {
        return table.all().map(one -> one.description().name()).toList();
    }

    @SuppressWarnings("unchecked")
    private static ServiceReference<Handler<?>> command(String name, int rank) {
        Bundle bundle = like(Bundle.class, (self, method, arguments) -> switch (method.getName()) {
            case "getSymbolicName" -> "kesi.books";
            case "getState" -> Bundle.ACTIVE;
            case "getEntry", "findEntries", "getEntryPaths" -> null; // no texts
            default -> same(self, method.getName(), arguments);
        });
        Map<String, Object> properties = Map.of("kesi.command.name", name, "kesi.command.title", "title");
        return like(ServiceReference.class, (self, method, arguments) -> switch (method.getName()) {
            case "getProperty" -> properties.get((String) arguments[0]);
            case "getBundle" -> bundle;
            case "compareTo" -> Integer.compare(rank, ranks(arguments[0]));
            case "adapt" -> rank;
            default -> same(self, method.getName(), arguments);
        });
    }

    private static int ranks(Object other) {
        return ((ServiceReference<?>) other).adapt(Integer.class);
    }

    private static Object same(Object self, String method, Object... arguments) {
        return switch (method) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private static <T> T like(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
