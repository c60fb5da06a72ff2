#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QPushButton;

namespace candour {

/// \brief One filter in force, as words: "Ward: 12".
struct FilterChip
{
    QString key;     ///< stable, untranslated
    QString label;
};

/// \brief The filters in force, or whatever setPurpose() says, each of which can be taken away or changed.
///
/// Arrows move between chips, Return or a click changes one, Delete or its cross takes it away.
/// Hidden while there is none.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// What the chips are where they are no filters, for screen readers, and what each does, as its tooltip.
    /// Such a bar has no "Clear all".
    void setPurpose(const QString &name, const QString &chipHelp);
    /// Chips that stay have no cross, and Delete does nothing.
    void setRemovable(bool removable);
    void setChips(const QList<FilterChip> &chips);
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    void chipTriggered(const QString &key);
    void chipRemoved(const QString &key);
    void allRemoved();

private:
    void step(int from, int by);

    QList<FilterChip> m_chips;
    QList<QAbstractButton *> m_buttons;
    QPushButton *m_clear = nullptr;
    QString m_chipHelp;
    bool m_removable = true;
    bool m_areFilters = true;
};

} // namespace candour
