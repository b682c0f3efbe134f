package kesi.shell.swing.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.util.List;
import kesi.core.api.value.Ref;
import kesi.shell.swing.list.RowTransfer;
import org.junit.jupiter.api.Test;

class NavigatorFilterTest {

    private static final NavigatorItem.Target NOTHING = new NavigatorItem.Target.None();
    private final List<NavigatorItem> items =
            List.of(item("报道档案", item("报道", item("缂丝 Ａ")), item("版面")), item("劳动竞赛", item("竞赛")));

    @Test
    void aLineStaysForWhatBelowItFits() {
        List<NavigatorItem> found = new NavigatorFilter(" 缂丝 a ").of(items);

        assertThat(found).extracting(NavigatorItem::text).containsExactly("报道档案");
        assertThat(found.get(0).children()).extracting(NavigatorItem::text).containsExactly("报道");
    }

    @Test
    void aLineThatFitsStaysWithAllBelowIt() {
        assertThat(new NavigatorFilter("档案").of(items).get(0).children()).hasSize(2);
        assertThat(new NavigatorFilter("").of(items)).isEqualTo(items);
        assertThat(new NavigatorFilter("没有").of(items)).isEmpty();
    }

    @Test
    void recordsTravelByReferenceAndByTitle() throws Exception {
        Ref ref = new Ref("news.item", "a");
        RowTransfer transfer = NavigatorDrag.transfer(
                List.of(new NavigatorItem("甲", -1, "table", false, new NavigatorItem.Target.Record(ref), List.of())));

        assertThat(RowTransfer.refs(transfer)).containsExactly(ref);
        assertThat(transfer.getTransferData(DataFlavor.stringFlavor)).isEqualTo("甲");
    }

    private static NavigatorItem item(String text, NavigatorItem... children) {
        return new NavigatorItem(text, -1, "table", false, NOTHING, List.of(children));
    }
}
