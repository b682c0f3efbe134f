package kesi.bookroom.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.bookroom.api.Room;
import kesi.bookroom.ui.Window;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.shell.api.Edit;
import kesi.shell.api.RecordPanels;
import org.junit.jupiter.api.Test;

class RoomScreensTest {

    private final Window window = new Window();
    private final List<String> kinds = new ArrayList<>();
    private final List<Consumer<Room>> followers = new ArrayList<>();
    private Room value = Room.of("曙光书屋", "临江市总工会");
    private final Edit<Room> edit = edit();
    private final JComponent editor = new RoomEditor(FixedLanguage.chinese()).create(edit, window.scope());

    @Test
    void theEditorShowsTheRoomAndProposesTheNextValue() {
        assertThat(field("name").getText()).isEqualTo("曙光书屋");
        field("hours").setText("周一至周五 9:00–17:00");
        assertThat(value.hours()).contains("周一至周五 9:00–17:00");
        assertThat(value.name()).isEqualTo("曙光书屋");
        assertThat(kinds).containsOnly("hours");
    }

    @Test
    void aFieldMadeBlankIsEmptyAgain() {
        field("contact").setText("李工");
        field("contact").setText(" ");
        assertThat(value.contact()).isEmpty();
    }

    @Test
    void anUndoElsewhereIsShownWithoutANewStep() {
        kinds.clear();
        value = Room.of("新名", "临江市总工会");
        followers.forEach(follower -> follower.accept(value));
        assertThat(field("name").getText()).isEqualTo("新名");
        assertThat(kinds).isEmpty();
    }

    @Test
    void everyFieldHasItsLabel() {
        assertThat(fields().map(field -> field.getAccessibleContext().getAccessibleName()))
                .containsExactly("名称", "所属工会", "地址", "联系人", "开放时间");
    }

    @Test
    void theListIsTheShells() {
        List<Object> asked = new ArrayList<>();
        JPanel list = new JPanel();
        RecordPanels panels = (RecordPanels) java.lang.reflect.Proxy.newProxyInstance(
                RecordPanels.class.getClassLoader(), new Class<?>[] {RecordPanels.class}, (proxy, method, given) -> {
                    asked.add(method.getName() + " " + given[0]);
                    return list;
                });
        assertThat(new RoomsView(panels).create(window.scope())).isSameAs(list);
        assertThat(asked).containsExactly("list bookroom.room");
    }

    @Test
    void aLinkLeadsToTheViewOfItsKind() {
        RoomOpener opener = new RoomOpener(window.workbench(), window);
        opener.open(new Ref("bookroom.book", "b1"), Optional.empty());
        opener.open(new Ref("bookroom.loan", "l1"), Optional.empty());
        assertThat(window.asked).containsExactly("showView bookroom.books", "showView bookroom.desk");
        assertThat(window.current()).containsExactly(new Ref("bookroom.loan", "l1"));
    }

    private JTextField field(String name) {
        return fields().filter(field -> name.equals(field.getName()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JTextField> fields() {
        return all(editor).filter(JTextField.class::isInstance).map(JTextField.class::cast);
    }

    private static Stream<Component> all(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(one ->
                        one instanceof Container inner ? Stream.concat(Stream.of(one), all(inner)) : Stream.of(one));
    }

    @SuppressWarnings("unchecked") // an edit of rooms
    private Edit<Room> edit() {
        return (Edit<Room>) java.lang.reflect.Proxy.newProxyInstance(
                Edit.class.getClassLoader(),
                new Class<?>[] {Edit.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "value" -> value;
                    case "editable" -> true;
                    case "follow" -> follow((Consumer<Room>) given[0]);
                    case "change" -> change((String) given[0], (UnaryOperator<Room>) given[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Subscription follow(Consumer<Room> follower) {
        followers.add(follower);
        follower.accept(value);
        return () -> followers.remove(follower);
    }

    private Object change(String kind, UnaryOperator<Room> change) {
        kinds.add(kind);
        value = change.apply(value);
        List.copyOf(followers).forEach(follower -> follower.accept(value));
        return Optional.empty();
    }
}
