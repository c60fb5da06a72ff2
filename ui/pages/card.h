#pragma once

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace candour {

class ElidedLabel;

/// \brief One line of a card: a link, and words beside it.
struct CardLine
{
    QString link;
    QString detail = {};
    std::function<void()> follow;
};

/// \brief A head and lines that lead on: the building block of the summary. Owned by its page.
class Card final : public QFrame
{
    Q_OBJECT

public:
    /// \param name object name, for tests
    /// \param nothing one sentence for when there are no lines
    Card(const QString &name, const QString &head, const QString &nothing, QWidget *parent);

    /// Shows other lines; those in the same place keep the focus.
    void setLines(const QList<CardLine> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QPushButton *link;
        ElidedLabel *detail;
    };

    void addRow();

    QLabel *m_head = nullptr;
    QLabel *m_nothing = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    QList<CardLine> m_lines;
};

} // namespace candour
