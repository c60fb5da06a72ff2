#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace candour {

class FieldRow;

/// \brief Fields of a short form: in one column, in two where there is room for them. Long texts take the whole width.
class RowGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit RowGrid(QWidget *parent);

    /// Takes the row over.
    void add(FieldRow *row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columnsThatFit() const;

    QGridLayout *m_grid = nullptr;
    QList<FieldRow *> m_rows;
    int m_columns = 1;
};

} // namespace candour
