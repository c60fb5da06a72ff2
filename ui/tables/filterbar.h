#pragma once

#include "storage/backgroundreader.h"
#include "tables/listfilter.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace candour {

class Register;
class ChipBar;
class DropDownButton;
class ReferenceData;

/// \brief What narrows a list: words, quick filters of the type's filtered fields, and the filters in force as chips.
/// Owned by its page; borrows the register and the reference data.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// \param base what the list is about: values are offered as they occur within it
    FilterBar(Register &reg, const ReferenceData &reference, const Query &base, QWidget *parent = nullptr);

    [[nodiscard]] const ListFilter &filter() const { return m_filter; }
    /// Takes over a filter; tells about it if it is another one.
    void setFilter(const ListFilter &filter);
    void setSearch(const QString &words);
    void setWithdrawn(bool shown);
    void clear() { setFilter({}); }

    /// Puts the keyboard into the text field, after what is typed there; `typed` is added to it.
    void focusSearch(const QString &typed = {});

Q_SIGNALS:
    void filterChanged();
    /// The keyboard wants to go on to the rows.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createSearch();
    void createButtons();
    DropDownButton *addButton(const QString &text, const QString &name);
    void choose(const Field &field, QWidget &anchor);
    void chooseMore();
    void removeFilter(const QString &key);
    void changeFilter(const QString &key);
    void setChosen(const QString &field, const QStringList &values);
    void takeSearch();
    void refreshChips();
    [[nodiscard]] QString chipLabel(const Field &field, const QStringList &values) const;

    Register &m_register;
    const ReferenceData &m_reference;
    Query m_base;
    const Schema *m_schema;
    ListFilter m_filter;
    QLineEdit *m_search = nullptr;
    QTimer *m_pause = nullptr;
    DropDownButton *m_more = nullptr;
    ChipBar *m_chips = nullptr;
    Question m_lookUp; ///< the values that occur in the field whose list is open
    QList<const Field *> m_hidden;   ///< filtered fields behind "More filters"
};

} // namespace candour
