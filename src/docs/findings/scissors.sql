-- the peak of the scissors, when it was, and where they stood a year later
with scissors as (
    select scenario, replication,
        max(scissors_ratio) filter (month >= '1922-07') as peak,
        arg_max(month, scissors_ratio) filter (month >= '1922-07') as top,
        avg(scissors_ratio) filter (month between '1924-07' and '1925-06') as later
    from monthly group by all)
select case when "no-credit" = 1 then 'never lent' when base = 'credit-kept' then 'lends on' else 'as it was' end as credit,
    case when "no-orders" = 1 then 'none' else 'as they were' end as orders,
    round(avg(peak), 2) as peak, round(quantile_cont(peak, 0.05), 2) as "5 %",
    round(quantile_cont(peak, 0.95), 2) as "95 %", mode(top) as "usual month", round(avg(later), 2) as "1924/25"
from scissors join design using (scenario)
where base = 'historical' or "no-credit" = 0
group by 1, 2 order by 1, 2
