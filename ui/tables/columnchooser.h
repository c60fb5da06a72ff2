#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace candour {

class Schema;

/// \brief Which columns a list has, and in which order: Space ticks, Alt+Up and Alt+Down move. Works at once.
/// A popup under its button; deletes itself when closed.
class ColumnChooser final : public QFrame
{
    Q_OBJECT

public:
    /// \param standard the columns that "Standard columns" goes back to
    ColumnChooser(const Schema &schema, const QStringList &columns, const QStringList &standard, QWidget *parent);

    void openAt(const QWidget &anchor);

Q_SIGNALS:
    /// At least one column is always left.
    void columnsChanged(const QStringList &columns);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &columns);
    void createButtons();
    void move(int by);
    void tell();
    [[nodiscard]] QStringList ticked() const;

    const Schema &m_schema;
    QStringList m_standard;
    QListWidget *m_list = nullptr;
};

/// The columns that a type's list has unless people choose otherwise; its clocks' column behind the state.
[[nodiscard]] QStringList standardColumns(const Schema &schema);

/// What a column is called.
[[nodiscard]] QString columnTitle(const Schema &schema, const QString &column);

} // namespace candour
