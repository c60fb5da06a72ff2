#pragma once

#include "storage/register.h"
#include "tables/listfilter.h"
#include "tables/listmemory.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace candour {

class Ask;
class BulkEdit;
class EmptyPage;
class FilterBar;
class InlineMessage;
class ListHead;
class RecordModel;
class RecordView;
class SavedViewsMenu;
class SelectionBar;
class Session;
class Theme;

/// \brief What a list is about. A plain value, one per section of the window.
struct ListDescription
{
    QString key;                 ///< stable: what saved views and remembered columns belong to
    QString type;                ///< record type
    QString title = {};          ///< what stands above; the type's plural when empty
    QList<Condition> where = {}; ///< which records, whatever people filter
    QStringList columns = {};    ///< the type's own columns when empty
    QString sortField = {};      ///< newest first when empty
    Qt::SortOrder order = Qt::AscendingOrder;
    QString emptySentence = {};  ///< what belongs here, one sentence
    QString emptyActionText = {}; ///< the button that begins it; "New ..." when empty
};

/// \brief A list of records with everything around it: head, filters, rows, what to do with several.
///
/// Owned by its section; borrows the session, the theme and the questions. Reads nothing before it is first shown or asked.
class RecordListPage final : public QWidget
{
    Q_OBJECT

public:
    RecordListPage(Session &session, const Theme &theme, Ask &ask, ListDescription description, QWidget *parent = nullptr);
    ~RecordListPage() override;

    /// Remembers columns and widths between runs; to be set before the page is shown. The memory outlives the page.
    void setMemory(ListMemory *memory);

    [[nodiscard]] const ListDescription &description() const { return m_description; }
    [[nodiscard]] RecordModel &model() const { return *m_model; }
    [[nodiscard]] RecordView &view() const { return *m_view; }
    /// Id of the row that the keyboard is on; null without one.
    [[nodiscard]] RecordId currentRecord() const;

    /// Filters, order and columns as they are now.
    [[nodiscard]] ListView listView() const;
    void setListView(const ListView &view);

public Q_SLOTS:
    void refresh();
    /// Goes to a record of the list; one that the filters hide, or that is far down, is not looked for.
    void select(const candour::RecordId &id);
    void focusFilter();
    /// The keyboard goes to the row chosen before, or to the first.
    void focusRows();
    void setSearch(const QString &words);
    /// Narrows the list to values of one field, such as from a number on the overview.
    void setFilter(const QString &field, const QStringList &values);
    void startNew();
    void duplicateCurrent();
    void copySelected();
    void withdrawSelected();
    void restoreSelected();
    void editSelected();
    void exportAs(const QString &format);

Q_SIGNALS:
    void currentChanged(const QString &type, const candour::RecordId &id);
    /// Enter, a double click, or a duplicate that was made.
    void opened(const QString &type, const candour::RecordId &id);
    void newRequested(const QString &type);
    /// A duplicate that needs more before it can be saved: a form starts with these values.
    void newFromRequested(const QString &type, const QVariantMap &values);
    void emptyActionTriggered();
    /// "100 of 2,041 shown"
    void statusChanged(const QString &status);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createParts();
    void createBelow();
    void connectParts();
    void connectHead();
    void ensureLoaded();
    void reload();
    void openStandard();
    void setColumns(const QStringList &columns);
    void setOrder(const QString &field, Qt::SortOrder order);
    void keepLayout();
    void chooseColumns();
    void showMenu(const QPoint &at);
    void showRowsOrReason();
    EmptyPage *nothingYet();
    EmptyPage *nothingFound();
    void holdSelection();
    void returnSelection();
    void followSelection();
    void tellStatus();
    void refreshActions();
    [[nodiscard]] bool canCreate() const;
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] Query query() const;
    void say(const Error &error);
    void sayDone(const QString &sentence, const RecordId &step);
    [[nodiscard]] std::optional<QStringList> columnsToExport();
    void beginExport(const QStringList &columns, const QString &target);

    Session &m_session;
    Ask &m_ask;
    ListDescription m_description;
    const Schema *m_schema;
    QStringList m_columns;
    QString m_sortField;
    Qt::SortOrder m_order;
    ListMemory *m_memory = nullptr;
    RecordModel *m_model = nullptr;
    ListHead *m_head = nullptr;
    FilterBar *m_filters = nullptr;
    SavedViewsMenu *m_views = nullptr;
    QStackedLayout *m_stack = nullptr;
    RecordView *m_view = nullptr;
    EmptyPage *m_nothingYet = nullptr;
    EmptyPage *m_nothingFound = nullptr;
    InlineMessage *m_message = nullptr;
    std::function<void()> m_messageAction;
    RecordId m_doneStep;             ///< what the message's Undo takes back
    SelectionBar *m_selection = nullptr;
    BulkEdit *m_bulk = nullptr;      ///< made when first needed
    QList<RecordId> m_held;          ///< selected while rows are read anew
    RecordId m_current;              ///< told last
    bool m_isLoaded = false;
    bool m_isReturning = false;
};

} // namespace candour
